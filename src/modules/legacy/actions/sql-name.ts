import { Prisma } from '../../../db/generated/client.ts';

/** A name as a statement spells it, whatever it holds. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A table of the V1 and V3 data. */
export function dataTable(name: string): Prisma.Sql {
  return Prisma.raw(`"quantum".${quoted(name)}`);
}

/** A copy of such a table, made at the instant that the suffix names. */
export function backupTable(name: string, suffix: string): Prisma.Sql {
  return Prisma.raw(`"quantum_backup".${quoted(`${name}_${suffix}`)}`);
}

/** Names of columns, as a statement lists them. */
export function listed(names: readonly string[], alias = ''): Prisma.Sql {
  return Prisma.raw(names.map((name) => `${alias}${quoted(name)}`).join(', '));
}

import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { LEGACY_TABLES } from '../domain/legacy-tables.ts';
import { backupTable, dataTable } from './sql-name.ts';

/**
 * Copies the V1 and the V3 tables, whole, into the schema quantum_backup. The V1 tables are held still meanwhile and until the
 * end of the transaction, so that copies and migrated rows are of one moment.
 *
 * @returns the names of the copies, with their schema.
 */
export async function backUpTables(tx: Tx, suffix: string): Promise<string[]> {
  await tx.$executeRaw`CREATE SCHEMA IF NOT EXISTS "quantum_backup"`;
  const sources = LEGACY_TABLES.map(({ source }) => source);
  await tx.$executeRaw`LOCK TABLE ${Prisma.join(sources.map(dataTable))} IN SHARE MODE`;
  const names = [...sources, ...LEGACY_TABLES.map(({ target }) => target)];
  for (const name of names) {
    await tx.$executeRaw`CREATE TABLE ${backupTable(name, suffix)} AS TABLE ${dataTable(name)}`;
  }
  return names.map((name) => `quantum_backup.${name}_${suffix}`);
}

/** `20260515T060000Z`, followed by `_2` and so on where a migration of that second was recorded already. */
export async function freeSuffix(tx: Tx, at: Date): Promise<string> {
  const second = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const earlier = await tx.legacyMigration.findMany({
    where: { backupSuffix: { startsWith: second } },
    select: { backupSuffix: true },
  });
  const taken = new Set(earlier.map(({ backupSuffix }) => backupSuffix));
  let suffix = second;
  for (let attempt = 2; taken.has(suffix); attempt += 1) suffix = `${second}_${attempt}`;
  return suffix;
}

import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { CopiedColumn } from '../domain/plan-columns.ts';
import { dataTable, listed, quoted } from './sql-name.ts';

/** A V3 column and the SQL of its value, over the V1 row `b` and the decisions about it `m`. */
export type Assignments = ReadonlyMap<string, Prisma.Sql>;

/** What is copied of the V1 row `b` without a decision. */
export function copiedAssignments(copied: readonly CopiedColumn[]): Map<string, Prisma.Sql> {
  return new Map(copied.map(({ source, target, conversion }) => [target, valueOf(source, conversion.sql)]));
}

export function valueOf(source: string, convert: (column: string) => string): Prisma.Sql {
  return Prisma.raw(convert(`b.${quoted(source)}`));
}

/** When V1 does not say when a row was made or changed, it was at the migration. */
export function withInstants(assignments: Assignments, at: Date): Assignments {
  const instant = Prisma.sql`${at.toISOString()}::timestamptz`;
  const filled = ['created_at', 'updated_at'].map((name): [string, Prisma.Sql] => {
    const own = assignments.get(name);
    return [name, own ? Prisma.sql`coalesce(${own}, ${instant})` : instant];
  });
  return new Map([...assignments, ...filled]);
}

/** Rows of the copy `source` that the decisions name, as rows of a V3 table. Values never leave the database, so no digit is lost.
 * Keys are given, also where an adopted table would make them itself. */
export async function insertRows(
  tx: Tx,
  target: string,
  source: Prisma.Sql,
  decisions: Prisma.Sql,
  assignments: Assignments,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO ${dataTable(target)} (${listed([...assignments.keys()])})
    OVERRIDING SYSTEM VALUE SELECT ${Prisma.join([...assignments.values()])}
    FROM ${source} b JOIN ${decisions} ON b.ctid::text = m.row`;
}

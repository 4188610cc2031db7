import type { Tx } from '../../../db/transaction.ts';
import { LEGACY_TABLES } from '../domain/legacy-tables.ts';
import type { TableRows } from '../domain/legacy-target-not-empty-error.ts';
import { dataTable } from './sql-name.ts';

/** How many rows each V3 table has. */
export async function countTargets(tx: Tx): Promise<TableRows[]> {
  const counts: TableRows[] = [];
  for (const { target } of LEGACY_TABLES) {
    const [row] = await tx.$queryRaw<
      { rows: number }[]
    >`SELECT count(*)::int AS rows FROM ${dataTable(target)}`;
    counts.push({ table: target, rows: row?.rows ?? 0 });
  }
  return counts;
}

import type { Tx } from '../../../db/transaction.ts';
import type { LegacyTableReport } from '../domain/legacy-report.ts';
import { FRICTIONS, STRATEGIES, TEAMS } from '../domain/legacy-tables.ts';
import type { TableRows } from '../domain/legacy-target-not-empty-error.ts';
import { countTargets } from './count-rows.ts';
import { backupTable, dataTable } from './sql-name.ts';

/**
 * Checks what was written against what was read: no V1 row is unaccounted for, every V3 table grew by what was added, and no
 * friction or strategy is without its teams, whatever foreign keys an adopted database has.
 *
 * @throws Error when one of it does not hold: a fault of ours, which undoes the whole migration.
 */
export async function verifyMigration(
  tx: Tx,
  suffix: string,
  before: readonly TableRows[],
  reports: readonly LegacyTableReport[],
): Promise<void> {
  const after = await countTargets(tx);
  for (const { source, target, rowsRead, rowsAdded, rowsMatched } of reports) {
    const [read] = await tx.$queryRaw<{ rows: number }[]>`
      SELECT count(*)::int AS rows FROM ${backupTable(source, suffix)}`;
    const rowsIn = (counts: readonly TableRows[]): number =>
      counts.find(({ table }) => table === target)?.rows ?? 0;
    if (read?.rows !== rowsRead || rowsRead !== rowsAdded + rowsMatched) {
      throw new Error(
        `${source}: ${String(read?.rows)} rows, but ${rowsAdded} added and ${rowsMatched} matched.`,
      );
    }
    if (rowsIn(after) !== rowsIn(before) + rowsAdded) {
      throw new Error(
        `${target}: ${rowsIn(before)} rows and ${rowsAdded} more do not make ${rowsIn(after)}.`,
      );
    }
  }
  const [orphans] = await tx.$queryRaw<{ rows: number }[]>`
    SELECT count(*)::int AS rows FROM (
      SELECT team_home_id AS team_id FROM ${dataTable(FRICTIONS.target)}
      UNION ALL SELECT team_away_id FROM ${dataTable(FRICTIONS.target)}
      UNION ALL SELECT team_id FROM ${dataTable(STRATEGIES.target)}) r
    WHERE NOT EXISTS (SELECT FROM ${dataTable(TEAMS.target)} t WHERE t.team_id = r.team_id)`;
  if (orphans?.rows !== 0) throw new Error(`${String(orphans?.rows)} references to teams lead nowhere.`);
}

import { compareKeys } from './compare-keys.ts';
import { findUndetermined } from './find-undetermined.ts';
import type { GoalFitOptions, GoalRow, TeamKey } from './goal-model-fit.ts';
import { indexRows } from './index-rows.ts';
import type { IndexedRows } from './index-rows.ts';
import { UndeterminedTeamsError } from './undetermined-teams-error.ts';

/** Matches that determine every rating, and the teams that were set aside to get there. */
export interface DeterminedRows<K extends TeamKey> {
  readonly rows: IndexedRows<K>;
  readonly leftOut: readonly K[];
}

/**
 * The matches to fit. Setting a team aside takes its matches away from its opponents too, so this goes on until nothing
 * is undetermined. Throws `UndeterminedTeamsError` when `undetermined` is `REFUSE`, or when leaving teams out cannot help.
 */
export function determineRows<K extends TeamKey>(
  given: readonly GoalRow<K>[],
  options: GoalFitOptions<K>,
): DeterminedRows<K> {
  const hasPrior = (options.shrinkage ?? 0) > 0;
  const leftOut = new Set<K>();
  let remaining = given;
  for (;;) {
    const rows = indexRows(remaining);
    const found = findUndetermined(rows, hasPrior);
    if (found === null) return { rows, leftOut: [...leftOut].sort(compareKeys) };
    const { teams, reason, canLeaveOut } = found;
    if (options.undetermined !== 'LEAVE_OUT' || !canLeaveOut) throw new UndeterminedTeamsError(teams, reason);
    for (const team of teams) leftOut.add(team);
    remaining = remaining.filter((row) => !leftOut.has(row.home) && !leftOut.has(row.away));
    // A team whose every match was against a team set aside goes with it.
    const left = new Set(remaining.flatMap((row) => [row.home, row.away]));
    for (const team of rows.teams) if (!left.has(team)) leftOut.add(team);
    if (remaining.length === 0) throw new UndeterminedTeamsError([...leftOut].sort(compareKeys), reason);
  }
}

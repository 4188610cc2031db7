import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requirePositive, requireWhole } from '../input/require-number.ts';
import type { GoalRow, TeamKey } from './goal-model-fit.ts';

/** More goals than any match has seen; a larger number is a broken row. */
export const MOST_GOALS = 200;

/** Refuses rows that no goal model can use: none at all, a team against itself, odd goals, a weight that is not above 0. */
export function requireGoalRows<K extends TeamKey>(rows: readonly GoalRow<K>[]): void {
  if (rows.length === 0) throw new InvalidInputError('rows', rows, 'must hold at least one match.');
  for (const [index, row] of rows.entries()) {
    const path = `rows[${index}]`;
    requireKey(`${path}.home`, row.home);
    requireKey(`${path}.away`, row.away);
    if (row.home === row.away)
      throw new InvalidInputError(`${path}.away`, row.away, 'must not be the home team.');
    requireWhole(`${path}.homeGoals`, row.homeGoals, 0, MOST_GOALS);
    requireWhole(`${path}.awayGoals`, row.awayGoals, 0, MOST_GOALS);
    requirePositive(`${path}.weight`, row.weight ?? 1);
  }
}

function requireKey(path: string, key: TeamKey): void {
  if (typeof key === 'number' && !Number.isFinite(key))
    throw new InvalidInputError(path, key, 'must be finite.');
}

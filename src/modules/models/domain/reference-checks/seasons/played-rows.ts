import type { GoalRow } from '../../../../../quant/goals/goal-model-fit.ts';
import { InvalidInputError } from '../../../../../shared/invalid-input-error.ts';
import type { Day } from '../../../../../shared/uk-time.ts';
import type { MatchRow } from '../../../../matches/domain/match-row.ts';

/** A played match as a goal model and the scoring rules see it. */
export interface PlayedRow extends GoalRow<string> {
  readonly playedOn: Day;
  /** The position of the result among home, draw, away. */
  readonly outcome: 0 | 1 | 2;
}

/** The matches of a season with their results. Refuses a season that has a match without one: its figures are of all matches. */
export function playedRows(rows: readonly MatchRow[]): PlayedRow[] {
  return rows.map(({ line, home, away, kickOff, result }) => {
    if (result === null) throw new InvalidInputError(`line ${line}`, `${home} - ${away}`, 'has no result.');
    const { homeGoals, awayGoals } = result;
    const outcome = homeGoals > awayGoals ? 0 : homeGoals === awayGoals ? 1 : 2;
    return { home, away, homeGoals, awayGoals, playedOn: kickOff.day, outcome };
  });
}

import { fitPoisson } from '../../../../../quant/goals/fit-poisson.ts';
import { DomainError } from '../../../../../shared/domain-error.ts';
import { perLeague } from '../per-league.ts';

/**
 * Precision of the prior on each rating: a spread of 1 / sqrt(20) = 0.22 log goals. Over the five big leagues from 2022/23 to 2025/26, of the
 * precisions 1, 3, 5, 10, 15, 20, 30 and 50 it foretold the goals of the rest of a season best, after a quarter, a half and three
 * quarters of it. It pulls a team of few matches to the mean of its league.
 */
const SHRINKAGE = 20;

/** A team's ratings in log goals, relative to the mean of its league: a higher attack scores more, a higher defence concedes less. */
export interface GoalRating {
  readonly attack: number;
  readonly defence: number;
}

/**
 * The ratings of every team of a league by one Poisson goal model (Maher 1982; `fitPoisson`) of the season's matches: log(home mean) =
 * intercept + home advantage + attack[home] - defence[away]. Teams whose matches do not determine a rating are missing; null when the
 * season determines no model at all, as after a single match.
 */
export const goalRatings = perLeague((league): ReadonlyMap<number, GoalRating> | null => {
  const rows = league.matches.map(({ homeTeamId, awayTeamId, homeGoals, awayGoals }) => ({
    home: homeTeamId,
    away: awayTeamId,
    homeGoals,
    awayGoals,
  }));
  try {
    const { teams, attack, defence } = fitPoisson<number>(rows, {
      shrinkage: SHRINKAGE,
      undetermined: 'LEAVE_OUT',
    });
    return new Map(
      teams.map((teamId, index) => [
        teamId,
        { attack: withoutNoise(attack[index] ?? 0), defence: withoutNoise(defence[index] ?? 0) },
      ]),
    );
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NO_CONVERGENCE') return null;
    throw error;
  }
});

/** To six digits: behind them the optimiser's last steps would rank clubs that did the same. */
function withoutNoise(rating: number): number {
  return Math.round(rating * 1e6) / 1e6;
}

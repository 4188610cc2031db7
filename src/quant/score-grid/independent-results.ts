import type { GoalMeans } from '../goals/expected-goals.ts';
import { at } from '../numeric/at.ts';
import type { MatchResultProbabilities } from './match-result-probabilities.ts';
import { poissonProbabilities } from './poisson-probabilities.ts';

/** The results of independent Poisson goals, and the wins by exactly one goal, which are in their derivatives. */
export interface IndependentResults extends MatchResultProbabilities {
  readonly byOneHome: number;
  readonly byOneAway: number;
}

/** Not cut off at a grid: exact to rounding for means up to 40. */
export function independentResults(means: GoalMeans): IndependentResults {
  const larger = Math.max(means.home, means.away);
  const largest = Math.ceil(larger + 12 * Math.sqrt(larger) + 20);
  const homeGoals = poissonProbabilities(means.home, largest);
  const awayGoals = poissonProbabilities(means.away, largest);
  let [home, draw, away, byOneHome, byOneAway] = [0, 0, 0, 0, 0];
  let [homeBelow, awayBelow] = [0, 0];
  for (let goals = 0; goals <= largest; goals++) {
    const [scored, conceded] = [at(homeGoals, goals), at(awayGoals, goals)];
    home += scored * awayBelow;
    away += conceded * homeBelow;
    draw += scored * conceded;
    if (goals > 0) {
      byOneHome += scored * at(awayGoals, goals - 1);
      byOneAway += conceded * at(homeGoals, goals - 1);
    }
    homeBelow += scored;
    awayBelow += conceded;
  }
  return { home, draw, away, byOneHome, byOneAway };
}

import { at, indexAt } from '../numeric/at.ts';
import type { MatchTable } from './build-match-table.ts';
import type { SharedScores } from './build-shared-scores.ts';
import type { GoalModelFit, TeamKey } from './goal-model-fit.ts';
import { dependenceIndex, emptyTeamRates, fillTeamRates, INTERCEPT } from './goal-parameters.ts';
import { startingPoint } from './starting-point.ts';

/** A start with more shared goals than this part of the lower scoring side's would leave that side too few of its own. */
const LARGEST_PART = 0.5;
/** A start with fewer is as good as on the bound. */
const SMALLEST_PART = 1e-4;

/**
 * Where the search for a covariance above 0 starts: at an earlier fit that has one, else at the fit of independent goals with the
 * covariance that best explains by how much more often both sides scored, taken out of the intercept.
 */
export function sharedStartingPoint<K extends TeamKey>(
  table: MatchTable<K>,
  scores: SharedScores,
  independent: Float64Array,
  earlier: GoalModelFit<K> | undefined,
): Float64Array {
  const last = dependenceIndex(table.teams.length);
  const point = new Float64Array(last + 1);
  if (earlier?.kind === 'BIVARIATE_POISSON' && earlier.covariance > 0) {
    point.set(startingPoint(table, false, earlier));
    point[last] = earlier.covariance;
    return point;
  }
  point.set(independent);
  const least = Math.min(table.homeGoals, table.awayGoals) / table.weightSum;
  const estimate = estimateCovariance(table, scores, independent);
  const covariance = Math.min(LARGEST_PART * least, Math.max(SMALLEST_PART * least, estimate));
  point[last] = covariance;
  const goals = (table.homeGoals + table.awayGoals) / (2 * table.weightSum);
  point[INTERCEPT] = at(independent, INTERCEPT) + Math.log1p(-covariance / goals);
  return point;
}

/** One step of Fisher scoring from independence, at fixed means l and m: the sum of x*y/(l*m) - 1 over that of 1/(l*m). */
function estimateCovariance<K extends TeamKey>(
  { teams, pairings, weightSum }: MatchTable<K>,
  scores: SharedScores,
  independent: Float64Array,
): number {
  const rates = emptyTeamRates(teams.length);
  fillTeamRates(rates, independent);
  const { attack, leak } = rates;
  const bothMeans = (home: number, away: number): number =>
    rates.home * rates.away * at(attack, home) * at(leak, away) * at(attack, away) * at(leak, home);
  let [excess, information] = [-weightSum, 0];
  for (let pairing = 0; pairing < pairings.count; pairing++) {
    const product = bothMeans(indexAt(pairings.home, pairing), indexAt(pairings.away, pairing));
    information += at(pairings.weight, pairing) / product;
  }
  for (let score = 0; score < scores.count; score++) {
    const goals = indexAt(scores.homeGoals, score) * indexAt(scores.awayGoals, score);
    const product = bothMeans(indexAt(scores.home, score), indexAt(scores.away, score));
    excess += (at(scores.weight, score) * goals) / product;
  }
  return excess / information;
}

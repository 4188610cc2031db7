import { DomainError } from '../../shared/domain-error.ts';
import type { GoalMeans } from '../goals/expected-goals.ts';
import { requireDistribution } from '../input/require-distribution.ts';
import { requirePositive } from '../input/require-number.ts';
import { independentResults } from './independent-results.ts';
import type { MatchResultProbabilities } from './match-result-probabilities.ts';

const MAX_STEPS = 100;
const TOLERANCE = 1e-13;
/** Nobody prices a fixture with more goals than this on one side. */
export const LARGEST_MEAN = 40;
const TYPICAL: GoalMeans = { home: 1.5, away: 1.2 };

/**
 * The goal means of independent Poisson goals under which the three results have these probabilities (each above 0,
 * summing to 1 within 1e-6; they are normalised). Newton's method on the logarithms of means and ratios, with the exact
 * derivatives of Skellam's distribution: dP(home)/dl = P(draw), dP(home)/dm = -P(margin is +1).
 * Throws NO_CONVERGENCE when no means of up to 40 goals give these results.
 */
export function meansFromResult(result: MatchResultProbabilities): GoalMeans {
  requireDistribution('result', [result.home, result.draw, result.away]);
  requirePositive('result.home', result.home);
  requirePositive('result.draw', result.draw);
  requirePositive('result.away', result.away);
  const target = { home: Math.log(result.home / result.draw), away: Math.log(result.away / result.draw) };
  let means = TYPICAL;
  let miss = missAt(means, target);
  for (let step = 0; step < MAX_STEPS; step++) {
    if (miss.size <= TOLERANCE) return means;
    const next = stepFrom(means, miss, target);
    if (next === null) break;
    [means, miss] = next;
  }
  // The last bits of a result near 0 or 1 cannot be met; what is left is rounding.
  if (miss.size <= TOLERANCE * 1e4) return means;
  throw new DomainError(
    'NO_CONVERGENCE',
    `No goal means up to ${LARGEST_MEAN} give ${result.home} / ${result.draw} / ${result.away} for home / draw / away.`,
  );
}

interface Miss {
  readonly home: number;
  readonly away: number;
  readonly size: number;
  /** Derivatives of log(home / draw) and log(away / draw) by the logarithm of each mean. */
  readonly slopes: { homeByHome: number; homeByAway: number; awayByHome: number; awayByAway: number };
}

/** A Newton step, halved until it comes closer; null when not even a tiny one does. */
function stepFrom(
  means: GoalMeans,
  miss: Miss,
  target: { home: number; away: number },
): [GoalMeans, Miss] | null {
  const { homeByHome, homeByAway, awayByHome, awayByAway } = miss.slopes;
  const determinant = homeByHome * awayByAway - homeByAway * awayByHome;
  const byHome = (miss.home * awayByAway - miss.away * homeByAway) / determinant;
  const byAway = (miss.away * homeByHome - miss.home * awayByHome) / determinant;
  for (let part = 1; part > 1e-10; part /= 2) {
    const tried = {
      home: means.home * Math.exp(-part * byHome),
      away: means.away * Math.exp(-part * byAway),
    };
    if (!(Math.max(tried.home, tried.away) <= LARGEST_MEAN)) continue;
    const reached = missAt(tried, target);
    if (reached.size < miss.size) return [tried, reached];
  }
  return null;
}

function missAt(means: GoalMeans, target: { home: number; away: number }): Miss {
  const { home, draw, away, byOneHome, byOneAway } = independentResults(means);
  const missHome = Math.log(home / draw) - target.home;
  const missAway = Math.log(away / draw) - target.away;
  const drawByHome = byOneAway - draw;
  const drawByAway = byOneHome - draw;
  const slopes = {
    homeByHome: means.home * (draw / home - drawByHome / draw),
    homeByAway: means.away * (-byOneHome / home - drawByAway / draw),
    awayByHome: means.home * (-byOneAway / away - drawByHome / draw),
    awayByAway: means.away * (draw / away - drawByAway / draw),
  };
  return { home: missHome, away: missAway, size: Math.max(Math.abs(missHome), Math.abs(missAway)), slopes };
}

import type { GoalMeans } from '../goals/expected-goals.ts';
import { independentResults } from './independent-results.ts';
import type { MatchResultProbabilities } from './match-result-probabilities.ts';
import { LARGEST_MEAN } from './means-from-result.ts';

/** Goal means and Dixon and Coles' rho. */
export interface Forecast extends GoalMeans {
  readonly rho: number;
}

/** One equation: by how much it is missed, with its derivatives. */
export interface Equation {
  readonly miss: number;
  readonly byLogHome: number;
  readonly byLogAway: number;
  readonly byRho: number;
}

/** What a forecast must meet besides its result. */
export type Condition = (forecast: Forecast) => Equation;

const MAX_STEPS = 100;
const TOLERANCE = 1e-13;
/** Near certain results cannot be met to the last bits; what is left is rounding. */
const ROUNDING = 1e-9;

/** The forecast with this result that meets the condition, near `start`; null when Newton's method finds none. */
export function solveForecast(
  start: Forecast,
  result: MatchResultProbabilities,
  condition: Condition,
): Forecast | null {
  let [forecast, equations] = [start, equationsAt(start, result, condition)];
  for (let step = 0; step < MAX_STEPS && equations !== null; step++) {
    if (sizeOf(equations) <= TOLERANCE) return forecast;
    const next = stepFrom(forecast, equations, result, condition);
    if (next === null) return sizeOf(equations) <= ROUNDING ? forecast : null;
    [forecast, equations] = next;
  }
  return null;
}

/**
 * The results under a rho: Dixon and Coles' factors move d = rho * l * m * exp(-l - m) from each of 0-0 and 1-1 to each of 1-0
 * and 0-1. Null where that leaves a result without a probability above 0.
 */
function dependentResults(forecast: Forecast): MatchResultProbabilities | null {
  const { home, draw, away } = independentResults(forecast);
  const moved = movedMass(forecast);
  const results = { home: home + moved, draw: draw - 2 * moved, away: away + moved };
  return Math.min(results.home, results.draw, results.away) > 0 ? results : null;
}

/** The probability that rho moves from 0-0 to 1-0, and as much from 1-1 to 0-1. */
export function movedMass({ home, away, rho }: Forecast): number {
  return rho * home * away * Math.exp(-home - away);
}

type Equations = readonly [Equation, Equation, Equation];

function equationsAt(
  forecast: Forecast,
  target: MatchResultProbabilities,
  condition: Condition,
): Equations | null {
  const { home: homeMean, away: awayMean } = forecast;
  const results = dependentResults(forecast);
  if (results === null) return null;
  const { draw: independentDraw, byOneHome, byOneAway } = independentResults(forecast);
  const moved = movedMass(forecast);
  const movedByRho = homeMean * awayMean * Math.exp(-homeMean - awayMean);
  const [movedByHome, movedByAway] = [moved * (1 - homeMean), moved * (1 - awayMean)];
  // Skellam's derivatives by the logarithms of the means, and what rho moves on top.
  const drawBy = {
    home: homeMean * (byOneAway - independentDraw) - 2 * movedByHome,
    away: awayMean * (byOneHome - independentDraw) - 2 * movedByAway,
  };
  const ratio = (side: number, goal: number, byHome: number, byAway: number): Equation => ({
    miss: Math.log(side / results.draw) - Math.log(goal / target.draw),
    byLogHome: byHome / side - drawBy.home / results.draw,
    byLogAway: byAway / side - drawBy.away / results.draw,
    byRho: movedByRho / side + (2 * movedByRho) / results.draw,
  });
  return [
    ratio(
      results.home,
      target.home,
      homeMean * independentDraw + movedByHome,
      -awayMean * byOneHome + movedByAway,
    ),
    ratio(
      results.away,
      target.away,
      -homeMean * byOneAway + movedByHome,
      awayMean * independentDraw + movedByAway,
    ),
    condition(forecast),
  ];
}

/** A Newton step, halved until it comes closer; null when not even a tiny one does. */
function stepFrom(
  forecast: Forecast,
  equations: Equations,
  result: MatchResultProbabilities,
  condition: Condition,
): [Forecast, Equations] | null {
  const [byHome, byAway, byRho] = newtonStep(equations);
  for (let part = 1; part > 1e-10; part /= 2) {
    const tried = {
      home: forecast.home * Math.exp(-part * byHome),
      away: forecast.away * Math.exp(-part * byAway),
      rho: forecast.rho - part * byRho,
    };
    if (!(Math.max(tried.home, tried.away) <= LARGEST_MEAN)) continue;
    const reached = equationsAt(tried, result, condition);
    if (reached !== null && sizeOf(reached) < sizeOf(equations)) return [tried, reached];
  }
  return null;
}

/** Cramer's rule for three equations. */
function newtonStep([first, second, third]: Equations): [number, number, number] {
  const column = (part: keyof Equation): Triple => [first[part], second[part], third[part]];
  const misses = column('miss');
  const slopes: [Triple, Triple, Triple] = [column('byLogHome'), column('byLogAway'), column('byRho')];
  const whole = determinant(...slopes);
  return [
    determinant(misses, slopes[1], slopes[2]) / whole,
    determinant(slopes[0], misses, slopes[2]) / whole,
    determinant(slopes[0], slopes[1], misses) / whole,
  ];
}

type Triple = [number, number, number];

function determinant(a: Triple, b: Triple, c: Triple): number {
  return (
    a[0] * (b[1] * c[2] - b[2] * c[1]) -
    a[1] * (b[0] * c[2] - b[2] * c[0]) +
    a[2] * (b[0] * c[1] - b[1] * c[0])
  );
}

function sizeOf(equations: Equations): number {
  return Math.max(...equations.map(({ miss }) => Math.abs(miss)));
}

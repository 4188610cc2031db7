import { DomainError } from '../../shared/domain-error.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { GoalMeans } from '../goals/expected-goals.ts';
import { requireProbability } from '../input/require-number.ts';
import { requireLine } from '../settlement/settle-line.ts';
import { feasibleRho } from './dixon-coles-tau.ts';
import { solveForecast } from './forecast-equations.ts';
import type { Condition, Forecast } from './forecast-equations.ts';
import type { MatchResultProbabilities } from './match-result-probabilities.ts';
import { LARGEST_MEAN, meansFromResult } from './means-from-result.ts';
import { overShare, totalCondition } from './total-condition.ts';

/** A price on the total number of goals, its margin taken out. */
export interface MarketTotal {
  /** A multiple of 0.25 from 2 to 10. */
  readonly line: number;
  /**
   * 1 / fair odds of over, above 0 and below 1: on a half line the probability of over, on others the share of over in what does not
   * push, halves counted as halves.
   */
  readonly over: number;
}

/** What a Dixon-Coles grid needs to price a fixture as the market does. */
export interface MarketMeans extends GoalMeans {
  readonly rho: number;
  /** True when no rho within its bounds meets the total: 1X2 is met, the total only as nearly as it can be. */
  readonly isRhoAtBound: boolean;
}

/** Lines of totals that say how many goals there are; those below tell of single scores, those above of rare ones. */
export const SHORTEST_TOTAL = 2;
export const LONGEST_TOTAL = 10;
const FIRST_STEP = 0.05;
const SMALLEST_STEP = 1e-13;
const CLOSE = 1e-9;

/**
 * The means, and with a total the rho, of the Dixon-Coles score distribution that has the probabilities of these markets. The
 * result's three (each above 0, summing to 1 within 1e-6) are met to about 1e-12, and with a rho inside its bounds the total is too.
 * Without a total rho is 0, independent goals, as in `meansFromResult`. Lines below 2 are refused: they tell of single scores
 * that rho moves, not of how many goals there are.
 *
 * Newton's method on the logarithms of the means and on rho, with exact derivatives, from the solution without rho; where that
 * does not lead to a valid rho, the way there is gone in steps.
 * Throws NO_CONVERGENCE with the values when no means of up to 40 goals have this result.
 */
export function meansFromMarkets(markets: {
  readonly result: MatchResultProbabilities;
  readonly total?: MarketTotal | undefined;
}): MarketMeans {
  const { result, total } = markets;
  if (total !== undefined) requireTotal(total);
  const independent = { ...meansFromResult(result), rho: 0 };
  if (total === undefined) return { ...independent, isRhoAtBound: false };
  const met = solveForecast(independent, result, totalCondition(total));
  if (met !== null && isFeasible(met)) return { ...met, isRhoAtBound: false };
  const reached = followRho(independent, result, total);
  const { minimum, maximum } = feasibleRho(reached);
  const bound = reached.rho > 0 ? maximum : minimum;
  if (Math.abs(reached.rho - bound) <= CLOSE) return { ...reached, rho: bound, isRhoAtBound: true };
  if (Math.abs(overShare(reached, total.line) - total.over) <= CLOSE)
    return { ...reached, isRhoAtBound: false };
  throw new DomainError(
    'NO_CONVERGENCE',
    `No goal means up to ${LARGEST_MEAN} and rho give ${result.home} / ${result.draw} / ${result.away} for home / draw / away and ${total.over} for over ${total.line}.`,
  );
}

function requireTotal({ line, over }: MarketTotal): void {
  requireLine('total.line', line);
  if (line < SHORTEST_TOTAL || line > LONGEST_TOTAL) {
    throw new InvalidInputError('total.line', line, `must lie from ${SHORTEST_TOTAL} to ${LONGEST_TOTAL}.`);
  }
  requireProbability('total.over', over);
  if (over === 0 || over === 1) {
    throw new InvalidInputError('total.over', over, 'must be above 0 and below 1.');
  }
}

/**
 * Goes from independent goals along the forecasts that have the result, rho by rho, until the total is met or rho meets a
 * bound. A rho above 0 takes draws away; the means then fall until there are as many again, and the total falls with them.
 */
function followRho(independent: Forecast, result: MatchResultProbabilities, total: MarketTotal): Forecast {
  const side = overShare(independent, total.line) > total.over ? 1 : -1;
  let [reached, step, hasMet] = [independent, FIRST_STEP, false];
  while (step > SMALLEST_STEP) {
    const rho = reached.rho + side * step;
    const next = solveForecast({ ...reached, rho }, result, rhoIs(rho));
    const isShort =
      next !== null && isFeasible(next) && side * (overShare(next, total.line) - total.over) >= 0;
    if (isShort) reached = next;
    else hasMet = true;
    step = hasMet ? step / 2 : step * 2;
  }
  return reached;
}

function rhoIs(wanted: number): Condition {
  return ({ rho }) => ({ miss: rho - wanted, byLogHome: 0, byLogAway: 0, byRho: 1 });
}

function isFeasible(forecast: Forecast): boolean {
  const { minimum, maximum } = feasibleRho(forecast);
  return forecast.rho >= minimum && forecast.rho <= maximum;
}

import type { MatchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import { type MarketMeans, meansFromMarkets } from '../../../../quant/score-grid/means-from-markets.ts';
import { DomainError } from '../../../../shared/domain-error.ts';
import type { GoalForecast } from './goal-forecast.ts';

/** What the market thinks of a fixture, its margin taken out. */
export interface MarketOpinion {
  readonly matchResult: MatchResultProbabilities;
  /** `over`: 1 / fair odds at a line from 2 to 10, above 0 and below 1. Null when no total was quoted: the goals then count as independent. */
  readonly total: { readonly line: number; readonly over: number } | null;
}

export interface MarketForecast {
  readonly forecast: GoalForecast;
  /** Whether the total is priced as the market does; 1X2 always is. */
  readonly isTotalMet: boolean;
}

/**
 * The goal forecast that prices a fixture as the market does: means from 1X2, and from a total also rho. Beside a model that has a
 * covariance the total is left out: covariance and rho are two ways of saying one thing, and cannot be mixed. Null when no means
 * give the 1X2.
 */
export function forecastOfMarket(
  { matchResult, total }: MarketOpinion,
  besides: Pick<GoalForecast, 'covariance'>,
): MarketForecast | null {
  const whole =
    total !== null && besides.covariance === 0
      ? meansOrNull(() => meansFromMarkets({ result: matchResult, total }))
      : null;
  const found = whole ?? meansOrNull(() => meansFromMarkets({ result: matchResult }));
  if (found === null) return null;
  const { home, away, rho } = found;
  const isTotalMet = whole !== null && !whole.isRhoAtBound;
  return { forecast: { means: { home, away }, rho, covariance: 0 }, isTotalMet };
}

function meansOrNull(give: () => MarketMeans): MarketMeans | null {
  try {
    return give();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NO_CONVERGENCE') return null;
    throw error;
  }
}

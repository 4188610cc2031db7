import { requireNumber } from '../../../../quant/input/require-number.ts';
import { feasible, type GoalForecast } from './goal-forecast.ts';

/**
 * A forecast between the model's and the market's: log means, rho and covariance are mixed, the market's part being `weight` (0..1).
 * Mixing means, and not prices, leaves one score distribution behind every market. At 0 the model's comes back to the bit, at 1
 * the market's. @throws InvalidInputError for any other weight.
 */
export function blendForecasts(model: GoalForecast, market: GoalForecast, weight: number): GoalForecast {
  requireNumber('weight', weight, 0, 1);
  if (weight === 0) return model;
  if (weight === 1) return market;
  const mix = (ours: number, theirs: number): number => (1 - weight) * ours + weight * theirs;
  const mixLogs = (ours: number, theirs: number): number => Math.exp(mix(Math.log(ours), Math.log(theirs)));
  return feasible({
    means: {
      home: mixLogs(model.means.home, market.means.home),
      away: mixLogs(model.means.away, market.means.away),
    },
    rho: mix(model.rho, market.rho),
    covariance: mix(model.covariance, market.covariance),
  });
}

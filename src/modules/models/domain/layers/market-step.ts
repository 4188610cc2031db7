import { blendForecasts } from './blend-forecasts.ts';
import type { GoalForecast } from './goal-forecast.ts';
import { idleStep, type LayerStep } from './layer-step.ts';
import { forecastOfMarket, type MarketOpinion } from './market-opinion.ts';

/** The market's opinion mixed into a forecast. */
export function marketStep(below: GoalForecast, opinion: MarketOpinion | null, weight: number): LayerStep {
  const idle = (idleReason: LayerStep['idleReason'], note: string): LayerStep =>
    idleStep(below, weight, { idleReason, note });
  if (weight === 0) return idle('NO_WEIGHT', 'marketWeight is 0.');
  if (opinion === null)
    return idle('NO_MARKET_KNOWN', 'No 1X2 prices of the fixture were given or known at the instant.');
  const market = forecastOfMarket(opinion, below);
  if (market === null) return idle('NO_MEANS_FOR_MARKET', 'No mean goals give the 1X2 prices of the market.');
  const { forecast, isTotalMet } = market;
  const as = isTotalMet ? 'price 1X2 and the total' : 'price 1X2';
  return {
    askedWeight: weight,
    weight,
    idleReason: null,
    note: `Log means and dependence are mixed with those that ${as} as the market does.`,
    forecast: blendForecasts(below, forecast, weight),
  };
}

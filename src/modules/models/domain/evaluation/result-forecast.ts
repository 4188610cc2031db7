import { matchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import { feasible, forecastGrid, type GoalForecast } from '../layers/goal-forecast.ts';
import type { ResultForecast } from './evaluated-match.ts';

/**
 * Home win, draw and away win by a forecast of goals. The dependence of a fit is valid for every pairing that it rates; a newcomer
 * who is rated by others can lie beyond it, where the nearest valid one stands in.
 */
export function resultForecast(forecast: GoalForecast): ResultForecast {
  const { home, draw, away } = matchResultProbabilities(forecastGrid(feasible(forecast)));
  return [home, draw, away];
}

import { matchResultProbabilities } from '../../../../quant/score-grid/match-result-probabilities.ts';
import { forecastGrid, type GoalForecast } from '../layers/goal-forecast.ts';
import type { ResultForecast } from './evaluated-match.ts';

/** Home win, draw and away win by a forecast of goals. */
export function resultForecast(forecast: GoalForecast): ResultForecast {
  const { home, draw, away } = matchResultProbabilities(forecastGrid(forecast));
  return [home, draw, away];
}

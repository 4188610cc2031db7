import { bothTeamsToScore } from '../../../quant/score-grid/both-teams-to-score.ts';
import { matchResultProbabilities } from '../../../quant/score-grid/match-result-probabilities.ts';
import { totalSettlement } from '../../../quant/score-grid/total-settlement.ts';
import { ukInstant } from '../../../shared/uk-time.ts';
import { feasible, forecastGrid } from '../../models/domain/layers/goal-forecast.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../models/domain/model-settings.ts';
import { walkForward } from '../../models/domain/walk-forward/walk-forward.ts';
import { calibrationSubject } from './calibration-subject.ts';
import type { DriftHistory } from './drift-history.ts';
import type { DriftSubject } from './drift-subject.ts';

type ForecastOutcome = 'home_win' | 'draw' | 'over_2_5' | 'both_score';
const FORECAST: readonly ForecastOutcome[] = ['home_win', 'draw', 'over_2_5', 'both_score'];

/**
 * How far the model is from what happened, for each match that it rates. The model is the default one, fitted anew for each match day to what was known as that day began; a season is never forecast from later ones.
 */
export function modelSubjects(history: DriftHistory): DriftSubject[] {
  const matches = [...history.reference, ...history.current].map((match) => ({
    ...match,
    decidedAt: ukInstant(match.playedOn, 0, 0),
  }));
  const { forecasts } = walkForward({ results: history.results, matches, settings: DEFAULT_MODEL_SETTINGS });
  const probabilities = new Map(
    forecasts.map((forecast): [number, Record<ForecastOutcome, number>] => {
      const grid = forecastGrid(feasible(forecast));
      const { home, draw } = matchResultProbabilities(grid);
      const over = totalSettlement(grid, 'OVER', 2.5).win;
      return [
        forecast.matchId,
        { home_win: home, draw, over_2_5: over, both_score: bothTeamsToScore(grid).yes },
      ];
    }),
  );
  return FORECAST.map((outcome) =>
    calibrationSubject(
      history,
      'model',
      outcome,
      ({ matchId }) => probabilities.get(matchId)?.[outcome] ?? null,
    ),
  );
}

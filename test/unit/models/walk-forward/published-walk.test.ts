import { describe, expect, it } from 'vitest';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import type { DatedResult } from '../../../../src/modules/models/domain/walk-forward/dated-result.ts';
import { walkForward } from '../../../../src/modules/models/domain/walk-forward/walk-forward.ts';
import { matchResultProbabilities } from '../../../../src/quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { logLoss } from '../../../../src/quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../src/quant/scoring/ranked-probability-score.ts';
import { endOfUkDay } from '../../../../src/shared/uk-time.ts';
import { hasRealData, onRealData } from '../../../support/real-data.ts';
import { mean } from '../../quant/mean.ts';
import { readSeason, resultOf } from '../../quant/read-season.ts';
import { decidedInTheMorning } from './walked-season.ts';

const SEASONS = ['2122', '2223', '2324'];

/** Three English seasons; the teams are numbered in order of their names. */
function readResults(): (DatedResult & { season: string })[] {
  const read = SEASONS.flatMap((season) => readSeason(season).map((match) => ({ ...match, season })));
  const teams = [...new Set(read.map(({ home }) => home))].sort();
  return read.map(({ home, away, homeGoals, awayGoals, day, season }, index) => {
    const playedOn = new Date(day * 86_400_000).toISOString().slice(0, 10);
    return {
      matchId: index + 1,
      season,
      playedOn,
      homeTeamId: teams.indexOf(home) + 1,
      awayTeamId: teams.indexOf(away) + 1,
      homeGoals,
      awayGoals,
      resultKnownAt: endOfUkDay(playedOn),
    };
  });
}

describe.skipIf(!hasRealData)(onRealData('the walk through 2023/24 from two seasons before'), () => {
  it.each([
    { xi: 0.0018, rps: 0.189585, loss: 0.9284 },
    { xi: 0, rps: 0.1891, loss: 0.9248 },
  ])('scores as published with xi $xi', ({ xi, rps, loss }) => {
    const results = readResults();
    const byId = new Map(results.map((result) => [result.matchId, result]));
    const matches = results.filter(({ season }) => season === '2324').map(decidedInTheMorning);
    const settings = { ...DEFAULT_MODEL_SETTINGS, xi, minTeamMatches: 1 };
    const { forecasts, skipped } = walkForward({ results, matches, settings });
    const scoreBy = (rule: (forecast: readonly number[], outcome: number) => number): number =>
      mean(
        forecasts.map(({ matchId, means, rho }) => {
          const { home, draw, away } = matchResultProbabilities(scoreGrid(means, { rho }));
          const result = byId.get(matchId);
          return rule([home, draw, away], result ? resultOf(result) : NaN);
        }),
      );

    expect(forecasts).toHaveLength(377);
    expect(skipped).toHaveLength(3);
    expect(Math.abs(scoreBy(rankedProbabilityScore) - rps)).toBeLessThan(xi > 0 ? 1e-6 : 1e-4);
    expect(Math.abs(scoreBy(logLoss) - loss)).toBeLessThan(1e-4);
  });
});

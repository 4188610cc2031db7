import { matchResultProbabilities } from '../../../../../quant/score-grid/match-result-probabilities.ts';
import { scoreGrid } from '../../../../../quant/score-grid/score-grid.ts';
import { logLoss } from '../../../../../quant/scoring/log-loss.ts';
import { rankedProbabilityScore } from '../../../../../quant/scoring/ranked-probability-score.ts';
import { endOfUkDay, ukInstant } from '../../../../../shared/uk-time.ts';
import { seasonOf } from '../../../../matches/domain/season.ts';
import type { ModelSettings } from '../../model-settings.ts';
import type { DatedResult } from '../../walk-forward/dated-result.ts';
import { walkForward, type WalkForwardRequest } from '../../walk-forward/walk-forward.ts';
import { type PlayedRow, playedRows } from './played-rows.ts';
import { type SeasonCase, seasonCase, type SeasonName } from './season-case.ts';

const TRAINED: readonly SeasonName[] = ['2122/E0', '2223/E0'];
const FORECAST: SeasonName = '2324/E0';

/** Dixon-Coles walked through a season, refitted each match day on the matches strictly before it. */
export const WALK_FORWARD_CASES: readonly SeasonCase[] = [
  walkForwardCase(0.0018, { rps: 0.1896, 'log loss': 0.9284 }),
  walkForwardCase(0, { rps: 0.1891, 'log loss': 0.9248 }),
];

function walkForwardCase(xi: number, expected: Readonly<Record<'rps' | 'log loss', number>>): SeasonCase {
  return seasonCase({
    name: `${FORECAST} walk-forward dixon-coles xi ${xi}`,
    needs: [...TRAINED, FORECAST],
    source: 'quant-cases, Scoring rules: trained on 2122, 2223 and the season so far, no shrinkage',
    tolerance: 1e-3,
    expected: { matches: [377, 0], ...expected },
    compute: (read) => {
      const seasons = [...TRAINED, FORECAST].map((name) => playedRows(read(name)));
      const first = seasons.slice(0, -1).reduce((count, rows) => count + rows.length, 0);
      const rows = seasons.flat();
      const { forecasts } = walkForward(requestOf(rows, first, xi));
      const meanOf = (rule: typeof logLoss): number =>
        forecasts.reduce((sum, { matchId, means, rho, covariance }) => {
          const { home, draw, away } = matchResultProbabilities(scoreGrid(means, { rho, covariance }));
          return sum + rule([home, draw, away], rows[matchId]?.outcome ?? -1);
        }, 0) / forecasts.length;
      return {
        matches: forecasts.length,
        rps: meanOf(rankedProbabilityScore),
        'log loss': meanOf(logLoss),
      };
    },
  });
}

/** Matches are known by their position in `rows`, and forecast from `first` on, at the start of their day. */
function requestOf(rows: readonly PlayedRow[], first: number, xi: number): WalkForwardRequest {
  const teams = [...new Set(rows.map(({ home }) => home))].sort();
  const results = rows.map(({ home, away, playedOn, homeGoals, awayGoals }, matchId): DatedResult => ({
    matchId,
    season: seasonOf(playedOn),
    playedOn,
    homeTeamId: teams.indexOf(home),
    awayTeamId: teams.indexOf(away),
    homeGoals,
    awayGoals,
    resultKnownAt: endOfUkDay(playedOn),
  }));
  const matches = results.slice(first).map(({ matchId, playedOn, homeTeamId, awayTeamId }) => ({
    matchId,
    season: FORECAST,
    playedOn,
    homeTeamId,
    awayTeamId,
    decidedAt: ukInstant(playedOn, 0, 0),
  }));
  return { results, matches, settings: settingsWith(xi) };
}

/** Plain maximum likelihood on all that was played; only a team never seen is passed over. */
function settingsWith(xi: number): ModelSettings {
  return { kind: 'DIXON_COLES', xi, historyDays: 10_000, shrinkage: 0, minTeamMatches: 1, newcomers: 'SKIP' };
}

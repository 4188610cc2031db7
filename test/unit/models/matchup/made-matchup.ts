import type { MatchupFacts } from '../../../../src/modules/models/domain/matchup/calculate-matchup.ts';
import type { GivenOdds } from '../../../../src/modules/models/domain/matchup/given-odds.ts';
import { DEFAULT_KELLY_RULES } from '../../../../src/modules/models/domain/matchup/kelly-stake.ts';
import {
  type GivenMatchupRequest,
  type MatchupRequest,
  readMatchupRequest,
} from '../../../../src/modules/models/domain/matchup/matchup-request.ts';
import type { HistoricResult } from '../../../../src/modules/models/domain/fit-division.ts';
import { DEFAULT_MODEL_SETTINGS } from '../../../../src/modules/models/domain/model-settings.ts';
import { addDays } from '../../../../src/shared/uk-time.ts';
import { simulateSeason, trueLeague } from '../../quant/simulate-season.ts';

export const AS_OF = new Date('2026-03-01T12:00:00Z');

/** Two rounds of a made up league of eight teams, 1 to 8, a match a day up to the as-of. */
export function madeHistory(): HistoricResult[] {
  const played = simulateSeason(trueLeague(8, -0.1), 2, 11);
  return played.map(({ home, away, homeGoals, awayGoals }, index) => ({
    matchId: index + 1,
    season: '2025/26',
    playedOn: addDays('2026-02-28', index - played.length),
    homeTeamId: teamIdOf(home),
    awayTeamId: teamIdOf(away),
    homeGoals,
    awayGoals,
  }));
}

function teamIdOf(name: string): number {
  return Number(name.replace(/\D/g, '')) + 1;
}

export function madeFacts(changes: Partial<MatchupFacts> = {}): MatchupFacts {
  return {
    league: 'E0',
    history: madeHistory(),
    friction: { features: null, trial: null },
    fixture: null,
    ...changes,
  };
}

export function givenRequest(changes: Partial<GivenMatchupRequest> = {}): GivenMatchupRequest {
  return {
    home: 3,
    away: 6,
    asOf: AS_OF,
    league: null,
    isNeutral: false,
    model: { ...DEFAULT_MODEL_SETTINGS, newcomers: 'RATE' },
    weights: { frictionWeight: 0, marketWeight: 0 },
    lines: { totals: [], handicaps: [] },
    odds: [],
    devigMethod: 'SHIN',
    kelly: DEFAULT_KELLY_RULES,
    ...changes,
  };
}

export function madeRequest(changes: Partial<GivenMatchupRequest> = {}): MatchupRequest {
  return readMatchupRequest(givenRequest(changes), AS_OF);
}

export const RESULT_ODDS: GivenOdds = {
  market: 'MATCH_RESULT',
  line: null,
  prices: { HOME: 2.7, DRAW: 2.3, AWAY: 4.4 },
};

export const TOTAL_ODDS: GivenOdds = {
  market: 'OVER_UNDER',
  line: 2.5,
  prices: { OVER: 1.95, UNDER: 1.9 },
};

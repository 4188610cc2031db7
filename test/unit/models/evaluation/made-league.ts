import type {
  LeagueFacts,
  SeasonFacts,
} from '../../../../src/modules/models/domain/evaluation/league-facts.ts';
import type { DatedResult } from '../../../../src/modules/models/domain/walk-forward/dated-result.ts';
import type { PlayedMatch } from '../../../../src/modules/matches/domain/played-match.ts';
import type { Quote } from '../../../../src/modules/matches/domain/odds.ts';
import { addDays, ukInstant } from '../../../../src/shared/uk-time.ts';
import {
  simulateSeason,
  teamName,
  trueLeague,
  trueResult,
  type TrueModel,
} from '../../quant/simulate-season.ts';

const TEAMS = 16;
const MATCHES_A_DAY = TEAMS / 2;
const SEASONS = ['2022/23', '2023/24', '2024/25'];
const NO_STATISTICS = {
  halfTimeHomeGoals: null,
  halfTimeAwayGoals: null,
  homeShots: null,
  awayShots: null,
  homeShotsOnTarget: null,
  awayShotsOnTarget: null,
  homeFouls: null,
  awayFouls: null,
  homeCorners: null,
  awayCorners: null,
  homeYellowCards: null,
  awayYellowCards: null,
  homeRedCards: null,
  awayRedCards: null,
};

/**
 * Three made seasons of sixteen teams whose strengths never change, each with a closing line that knows them: the two later seasons
 * are evaluated. Nobody can beat that line but by luck, or by knowing results.
 */
export function madeLeague(seed: number, division = 'E0'): LeagueFacts {
  const truth = trueLeague(TEAMS, -0.05);
  const seasons = SEASONS.map((season, index) => madeSeason(truth, season, division, seed + index));
  const results = seasons.flatMap(({ played }): DatedResult[] => [...played]);
  return { division, results, seasons: seasons.slice(1) };
}

function madeSeason(truth: TrueModel, season: string, division: string, seed: number): SeasonFacts {
  const drawn = mixed(simulateSeason(truth, 1, seed));
  const first = Number(season.slice(0, 4)) * 1000;
  const played = drawn.map(({ home, away, homeGoals, awayGoals }, index): PlayedMatch => {
    const playedOn = addDays(`${season.slice(0, 4)}-08-06`, 7 * Math.floor(index / MATCHES_A_DAY));
    return {
      matchId: first + index,
      division,
      season,
      playedOn,
      kickOffAt: ukInstant(playedOn, 15, 0),
      resultKnownAt: ukInstant(playedOn, 17, 30),
      homeTeamId: teamId(home),
      awayTeamId: teamId(away),
      homeGoals,
      awayGoals,
      ...NO_STATISTICS,
    };
  });
  const closing = played.map(({ matchId, homeTeamId, awayTeamId }): [number, Quote[]] => {
    const fair = trueResult(truth, homeTeamId - 1, awayTeamId - 1);
    return [matchId, [closingQuote(fair)]];
  });
  return { season, played, closing: new Map(closing) };
}

/** Pinnacle's closing prices with a margin of 3 %. */
function closingQuote({ home, draw, away }: { home: number; draw: number; away: number }): Quote {
  const price = (probability: number): number => 1 / (1.03 * probability);
  const prices = { first: price(home), draw: price(draw), second: price(away) };
  return { market: 'MATCH_RESULT', stage: 'CLOSING', book: 'PS', line: null, ...prices };
}

function teamId(name: string): number {
  return Array.from({ length: TEAMS }, (_, team) => teamName(team)).indexOf(name) + 1;
}

/** The fixtures come sorted by home team; a stride that shares no divisor with their number mixes them. */
function mixed<T>(list: readonly T[]): T[] {
  return list.map((_, index) => list[(index * 77) % list.length]).filter((item) => item !== undefined);
}

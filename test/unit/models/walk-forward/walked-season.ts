import type { DatedResult } from '../../../../src/modules/models/domain/walk-forward/dated-result.ts';
import type { WalkedMatch } from '../../../../src/modules/models/domain/walk-forward/walk-forward.ts';
import { addDays, endOfUkDay, ukInstant } from '../../../../src/shared/uk-time.ts';
import { simulateSeason, trueLeague } from '../../quant/simulate-season.ts';

const TEAMS = 8;
const MATCHES_A_DAY = TEAMS / 2;
const SEASON = '2023/24';

/** Made seasons of eight teams, 1 to 8: four matches on every seventh day, known when the day is over. */
export function walkedSeasons(
  seasons: number,
  seed: number,
): { results: DatedResult[]; matches: WalkedMatch[] } {
  const drawn = Array.from({ length: seasons }, (_, season) =>
    shuffled(simulateSeason(trueLeague(TEAMS, -0.1), 1, seed + season)),
  ).flat();
  const results = drawn.map(({ home, away, homeGoals, awayGoals }, index) => {
    const playedOn = addDays('2023-08-05', 7 * Math.floor(index / MATCHES_A_DAY));
    const [homeTeamId, awayTeamId] = [teamId(home), teamId(away)];
    const goals = { homeGoals, awayGoals };
    return {
      matchId: index + 1,
      season: SEASON,
      playedOn,
      homeTeamId,
      awayTeamId,
      ...goals,
      resultKnownAt: endOfUkDay(playedOn),
    };
  });
  return { results, matches: results.map((result) => decidedInTheMorning(result)) };
}

/** The match as it is forecast: with what was known when its UK day began. */
export function decidedInTheMorning({ matchId, playedOn, homeTeamId, awayTeamId }: DatedResult): WalkedMatch {
  const decidedAt = ukInstant(playedOn, 0, 0);
  return { matchId, season: SEASON, playedOn, homeTeamId, awayTeamId, decidedAt };
}

const teamId = (name: string): number => Number(name.slice('Team '.length)) + 1;

/** Every fixture list comes sorted by home team; a stride that shares no divisor with its length mixes it. */
function shuffled<T>(list: readonly T[]): T[] {
  return list.map((_, index) => list[(index * 23) % list.length]).filter((item) => item !== undefined);
}

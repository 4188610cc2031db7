import { drawPoisson } from '../../../src/demo/draw-poisson.ts';
import type { Quote } from '../../../src/modules/matches/domain/odds.ts';
import type { PlayedMatch } from '../../../src/modules/matches/domain/played-match.ts';
import { seasonFrom } from '../../../src/modules/matches/domain/season.ts';
import type { DriftHistory } from '../../../src/modules/monitoring/domain/drift-history.ts';
import type { DriftSubject, Observation } from '../../../src/modules/monitoring/domain/drift-subject.ts';
import { type Random, seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { addDays } from '../../../src/shared/uk-time.ts';

const TEAMS = 10;

/** A subject whose values `draw` makes, a match a day from 1 August 2022 on. */
export function madeSubject(
  name: string,
  { before, now }: { readonly before: number; readonly now: number },
  draw: (random: Random, isCurrent: boolean) => number,
  seed: string | number = 1,
): DriftSubject {
  const random = seededRandom('drift', name, seed);
  const observe = (count: number, first: number, isCurrent: boolean): Observation[] =>
    Array.from({ length: count }, (_, index) => {
      const value = draw(random, isCurrent);
      return {
        matchId: first + index,
        playedOn: addDays('2022-08-01', first + index),
        value,
        compared: value,
      };
    });
  return {
    kind: 'FEATURE',
    name,
    book: null,
    reference: observe(before, 0, false),
    current: observe(now, before, true),
  };
}

/** A match of the made league before somebody changes it. */
export type MadeChange = (match: PlayedMatch, random: Random) => PlayedMatch;

/**
 * A league of ten clubs in which all seasons are alike: three of reference, 2022/23 to 2024/25, and 2025/26 with all of its 90 matches, which
 * `change` may make different. Bet365 closes every match at prices near the truth.
 */
export function madeHistory(change: MadeChange = (match) => match, seed = 1): DriftHistory {
  const seasons = [2022, 2023, 2024, 2025].map((year, position) => {
    const random = seededRandom('league', seed, year);
    return rounds().map(([home, away, round], index): PlayedMatch => {
      const playedOn = addDays(`${year}-08-06`, 7 * round);
      const kickOffAt = new Date(`${playedOn}T14:00:00Z`);
      const count = (mean: number): number => drawPoisson(mean, random);
      const match: PlayedMatch = {
        matchId: position * 1000 + index + 1,
        division: 'E0',
        season: seasonFrom(year),
        playedOn,
        kickOffAt,
        resultKnownAt: new Date(kickOffAt.getTime() + 150 * 60_000),
        homeTeamId: home + 1,
        awayTeamId: away + 1,
        homeGoals: count(1.5),
        awayGoals: count(1.2),
        halfTimeHomeGoals: null,
        halfTimeAwayGoals: null,
        homeShots: count(14),
        awayShots: count(11),
        homeShotsOnTarget: count(5),
        awayShotsOnTarget: count(4),
        homeFouls: count(11),
        awayFouls: count(12),
        homeCorners: count(5.5),
        awayCorners: count(4.5),
        homeYellowCards: count(1.8),
        awayYellowCards: count(2.1),
        homeRedCards: count(0.05),
        awayRedCards: count(0.06),
      };
      return year === 2025 ? change(match, random) : match;
    });
  });
  const current = seasons[3] ?? [];
  const reference = seasons.slice(0, 3).flat();
  const all = [...reference, ...current];
  return {
    division: 'E0',
    season: '2025/26',
    asOf: new Date('2026-07-01T00:00:00Z'),
    referenceSeasons: ['2022/23', '2023/24', '2024/25'],
    reference,
    current,
    results: all,
    closingQuotes: new Map(all.map(({ matchId }) => [matchId, closingQuotes(matchId)])),
  };
}

/** Each pair twice, five matches a round: the circle method. */
function rounds(): [home: number, away: number, round: number][] {
  const found: [number, number, number][] = [];
  for (let round = 0; round < 2 * (TEAMS - 1); round += 1) {
    for (let pair = 0; pair < TEAMS / 2; pair += 1) {
      const turn = (place: number): number => (place === 0 ? 0 : ((place - 1 + round) % (TEAMS - 1)) + 1);
      const [one, other] = [turn(pair), turn(TEAMS - 1 - pair)];
      found.push(round % 2 === 0 ? [one, other, round] : [other, one, round]);
    }
  }
  return found;
}

function closingQuotes(matchId: number): Quote[] {
  const tilt = 1 + (matchId % 7) / 100;
  const quote = { stage: 'CLOSING', book: 'B365' } as const;
  return [
    { ...quote, market: 'MATCH_RESULT', line: null, first: 2.2 * tilt, draw: 3.9, second: 3.1 },
    { ...quote, market: 'OVER_UNDER', line: 2.5, first: 1.95 * tilt, draw: null, second: 1.85 },
  ];
}

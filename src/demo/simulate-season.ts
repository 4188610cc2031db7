import { type Club, driftForRound } from './club-strength.ts';
import { type ExpectedGoals, expectedGoalsOf } from './expected-goals.ts';
import { type Pairing, pairRounds } from './pair-rounds.ts';
import { drawScore, type Score, scoreChances } from './score-chances.ts';
import { seededRandom } from '../quant/resampling/seeded-random.ts';
import { shuffle } from './shuffle.ts';

/** A match as it is or will be: the truth behind it, and the score that it ends with. */
export interface SimulatedMatch {
  /** The year in which the season starts. */
  readonly season: number;
  readonly home: string;
  readonly away: string;
  readonly expectedGoals: ExpectedGoals;
  readonly score: Score;
}

export interface SimulatedSeason {
  readonly season: number;
  /** 30 rounds of 8 matches, in the order in which they are played. */
  readonly rounds: readonly (readonly SimulatedMatch[])[];
  /** Every club, those outside the division included, as strong as it ends the season. */
  readonly clubs: readonly Club[];
}

/** One season of the clubs named in `members`; form drifts after each round, also of the clubs that are not members. */
export function simulateSeason(
  seed: number,
  season: number,
  clubs: readonly Club[],
  members: readonly string[],
): SimulatedSeason {
  const random = seededRandom(seed, 'season', season);
  let current = new Map(clubs.map((club) => [club.name, club]));
  const rounds = pairRounds(shuffle(members, random)).map((pairings) => {
    const round = shuffle(pairings, random).flatMap((pairing) =>
      simulateMatch(seed, season, pairing, current),
    );
    current = new Map([...current].map(([name, club]) => [name, driftForRound(club, random)]));
    return round;
  });
  return { season, rounds, clubs: [...current.values()] };
}

function simulateMatch(
  seed: number,
  season: number,
  pairing: Pairing<string>,
  clubs: ReadonlyMap<string, Club>,
): SimulatedMatch[] {
  const host = clubs.get(pairing.home);
  const guest = clubs.get(pairing.away);
  if (!host || !guest) return [];
  const expectedGoals = expectedGoalsOf(host, guest);
  const random = seededRandom(seed, 'score', season, host.name, guest.name);
  const score = drawScore(scoreChances(expectedGoals), random);
  return [{ season, home: host.name, away: guest.name, expectedGoals, score }];
}

import { type Club, driftForSummer, foundClub, strengthOf } from './club-strength.ts';
import { CLUBS_IN_DIVISION, CLUBS_RELEGATED, DEMO_CLUBS } from './demo-clubs.ts';
import { leagueTable } from './league-table.ts';
import { seededRandom } from '../quant/resampling/seeded-random.ts';
import { shuffle } from './shuffle.ts';
import { simulateSeason, type SimulatedSeason } from './simulate-season.ts';

/** The year in which the first season of the demo league starts. Fixed, so that a later day only adds to the history. */
export const FIRST_SEASON = 2016;

/**
 * Every season of the league from its first to `lastSeason`, in order. After each, the last two of the table are replaced
 * by the two strongest clubs outside. The same seed gives the same history, however far it is told.
 */
export function simulateLeague(seed: number, lastSeason: number): SimulatedSeason[] {
  const founding = seededRandom(seed, 'clubs');
  const names = shuffle(DEMO_CLUBS, founding);
  let members: readonly string[] = names.slice(0, CLUBS_IN_DIVISION);
  let clubs: readonly Club[] = names.map((name, place) =>
    foundClub(name, place < CLUBS_IN_DIVISION, founding),
  );
  const seasons: SimulatedSeason[] = [];
  for (let season = FIRST_SEASON; season <= lastSeason; season += 1) {
    const simulated = simulateSeason(seed, season, clubs, members);
    seasons.push(simulated);
    members = nextMembers(simulated, members);
    const summer = seededRandom(seed, 'summer', season);
    clubs = simulated.clubs.map((club) => driftForSummer(club, summer));
  }
  return seasons;
}

function nextMembers({ rounds, clubs }: SimulatedSeason, members: readonly string[]): string[] {
  const relegated = leagueTable(rounds.flat()).slice(-CLUBS_RELEGATED);
  const promoted = clubs
    .filter(({ name }) => !members.includes(name))
    .sort((one, other) => overall(other) - overall(one))
    .slice(0, CLUBS_RELEGATED)
    .map(({ name }) => name);
  return [...members.filter((name) => !relegated.includes(name)), ...promoted];
}

function overall(club: Club): number {
  const { attack, defence } = strengthOf(club);
  return attack + defence;
}

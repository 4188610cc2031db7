import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { computeFrictions } from '../../../src/modules/frictions/actions/compute-frictions.ts';
import { computeTeamDna } from '../../../src/modules/teams/actions/compute-team-dna.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { type ImportDatabase, openImportDatabase } from '../matches/support/import-database.ts';
import { importRealFiles, realRows } from '../matches/support/real-files.ts';

const REQUEST = { division: 'E0', season: '2025/26', asOf: new Date('2026-07-01T00:00:00Z') };

/** Six digits behind the point are stored. */
const stored = (value: number): unknown => expect.closeTo(value, 5) as unknown;

describe.skipIf(!hasRealData)(onRealData('the catalogue of the Premier League of 2025/26'), () => {
  let database: ImportDatabase;

  beforeAll(async () => {
    database = await openImportDatabase();
    await importRealFiles(database, 'football-data/{2425,2526}/E0.csv');
    await computeTeamDna({ db: database.db, clock: fixedClock('2026-07-01T00:00:00Z') }, REQUEST);
    await database.db.$transaction((tx) => computeFrictions(tx, REQUEST, REQUEST.asOf), { timeout: 60_000 });
  }, 120_000);
  afterAll(() => database.close());

  const rowOf = (teamName: string) => database.db.team.findUniqueOrThrow({ where: { teamName } });

  // Counted in the season's file, by hand: the figures below are its sums.
  test('says of Arsenal what the file says: first, 26 wins, 7 draws, 5 losses, 71-27 goals', async () => {
    const arsenal = await rowOf('Arsenal');
    // At home 15-2-2 with 41-11 goals, away 11-5-3 with 30-16.
    expect(arsenal.currentSeason).toMatchObject({
      position: 1,
      matches: 15 + 2 + 2 + 11 + 5 + 3,
      points: 3 * (15 + 11) + (2 + 5),
      goals_for: 41 + 30,
      goals_against: 11 + 16,
      points_per_match: stored((3 * 26 + 7) / 38),
    });
    expect(arsenal.contextDna).toMatchObject({
      home: { points_per_match: stored((3 * 15 + 2) / 19), goals_for_per_match: stored(41 / 19) },
      away: { points_per_match: stored((3 * 11 + 5) / 19), goals_against_per_match: stored(16 / 19) },
      home_dependence: stored((3 * 15 + 2) / 19 - (3 * 11 + 5) / 19),
    });
    // At half time: behind in 4 (1 won, 2 drawn, 1 lost), level in 16 (8-4-4), ahead in 18 (17-1-0).
    expect(arsenal.psycheDna).toMatchObject({
      trailing: { matches: 4, points: 3 + 2, comebacks: 1 + 2, points_per_match: null },
      level: { matches: 16, points_per_match: stored((3 * 8 + 4) / 16) },
      leading: { matches: 18, hold_fraction: stored(17 / 18), dropped_points: 2 },
    });
    // Shots 552-310, on target 186-90, corners 216-128, fouls 391-419; 51 yellow cards and no red one.
    expect(arsenal.tacticalDna).toMatchObject({
      shots: { share: stored(552 / (552 + 310)), per_match: stored(552 / 38) },
      corners: { share: stored(216 / (216 + 128)) },
      fouls: { share: stored(391 / (391 + 419)) },
      tempo: stored((552 + 310 + 216 + 128) / 38),
    });
    expect(arsenal.shootingDna).toMatchObject({
      own: { accuracy: stored(186 / 552), goals_per_shot: stored(71 / 552) },
      save_rate: stored(1 - 27 / 90),
    });
    expect(arsenal.cardDna).toMatchObject({
      all: { booking_points_per_match: stored((10 * 51 + 25 * 0) / 38) },
    });
    // 14 wins and 5 losses by one goal.
    expect(arsenal.clutchDna).toMatchObject({ one_goal: { matches: 19, win_fraction: stored(14 / 19) } });
    expect(arsenal).toMatchObject({ tier: 'ELITE', tierRank: 1, totalMatches: 38 });
  });

  test('says of Wolves what the file says: 3 wins, 11 draws, 24 losses, 27-68 goals', async () => {
    const wolves = await rowOf('Wolves');
    // At home 3-5-11 with 19-34 goals, away 0-6-13 with 8-34.
    expect(wolves.currentSeason).toMatchObject({
      points: 3 * (3 + 0) + (5 + 6),
      goals_for: 19 + 8,
      goals_against: 34 + 34,
    });
    expect(wolves.contextDna).toMatchObject({
      home: { points_per_match: stored((3 * 3 + 5) / 19) },
      away: { points_per_match: stored((3 * 0 + 6) / 19), goals_for_per_match: stored(8 / 19) },
    });
    // Half-time goals 13-34, so 27 - 13 and 68 - 34 after half time.
    expect(wolves.temporalDna).toMatchObject({
      first_half: { goals_for: 13, goals_against: 34 },
      second_half: { goals_for: 27 - 13, goals_against: 68 - 34 },
    });
    // Behind at half time in 18 (0-4-14), level in 17 (2-5-10), ahead in 3 (1-2-0).
    expect(wolves.psycheDna).toMatchObject({
      trailing: { matches: 18, points: 4, comeback_fraction: stored(4 / 18) },
      leading: { matches: 3, dropped_points: 2 * 2, hold_fraction: null },
    });
    // 78 yellow cards, 3 red ones, 494 fouls; shots on target 123-179.
    expect(wolves.cardDna).toMatchObject({
      all: { booking_points_per_match: stored((10 * 78 + 25 * 3) / 38) },
      cards_per_foul: stored((78 + 3) / 494),
    });
    expect(wolves.shootingDna).toMatchObject({ save_rate: stored(1 - 68 / 179) });
    expect(wolves.tier).toBe('BOTTOM');
  });

  test('expects of a team the points that the closing odds of the Betfair Exchange say, net of 5 %', async () => {
    let [expected, taken, matches] = [0, 0, 0];
    for (const row of realRows('football-data/2526/E0.csv')) {
      const cell = (name: string): string => row.get(name) ?? '';
      const isHome = cell('HomeTeam') === 'Arsenal';
      if (!isHome && cell('AwayTeam') !== 'Arsenal') continue;
      const prices = ['BFECH', 'BFECD', 'BFECA'].map((name) => 1 + (Number(cell(name)) - 1) * 0.95);
      const raw = prices.map((price) => 1 / price);
      // Without prices, or below 1, where there is no margin to take out, a match has no expectation.
      if (cell('BFECH') === '' || raw.reduce((sum, one) => sum + one, 0) < 1) continue;
      const [home = 0, draw = 0, away = 0] = shin(raw);
      expected += 3 * (isHome ? home : away) + draw;
      taken += cell('FTR') === 'D' ? 1 : (cell('FTR') === 'H') === isHome ? 3 : 0;
      matches += 1;
    }
    const { luckDna } = await rowOf('Arsenal');
    expect(luckDna).toMatchObject({
      benchmark: 'BFE',
      matches,
      points: taken,
      expected_points: stored(expected),
      points_over_expected: stored(taken - expected),
    });
  });

  test('counts the meetings of Arsenal and Chelsea in the files', async () => {
    const pair = await database.db.friction.findFirstOrThrow({
      where: { teamHomeName: { in: ['Arsenal', 'Chelsea'] }, teamAwayName: { in: ['Arsenal', 'Chelsea'] } },
    });
    // 10 November 2024 1-1, 16 March 2025 1-0, 30 November 2025 1-1, 1 March 2026 2-1: Arsenal won two and drew two.
    const wins = { [pair.teamHomeName === 'Arsenal' ? 'h2hHomeWins' : 'h2hAwayWins']: 2 };
    expect(pair).toMatchObject({ h2hMatches: 4, h2hDraws: 2, ...wins, h2hAvgGoals: (2 + 1 + 2 + 3) / 4 });
    expect(pair.lastMatchDate).toEqual(new Date('2026-03-01'));
  });
});

/** Shin's probabilities by halving the interval of z, as the formula stands in the literature. */
function shin(raw: readonly number[]): number[] {
  const sum = raw.reduce((total, one) => total + one, 0);
  const at = (z: number): number[] =>
    raw.map((one) => (Math.sqrt(z * z + (4 * (1 - z) * (one * one)) / sum) - z) / (2 * (1 - z)));
  let [low, high] = [0, 0.5];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((total, one) => total + one, 0) > 1) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}

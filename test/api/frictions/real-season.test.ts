import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasRealData, onRealData } from '../../support/real-data.ts';
import { type ImportDatabase, openImportDatabase } from '../matches/support/import-database.ts';
import { importRealFiles, realRows } from '../matches/support/real-files.ts';
import { computeAt } from './support/friction-rows.ts';

const SEASON = { division: 'E0', season: '2025/26', asOf: new Date('2026-07-01T00:00:00Z') };

interface Sums {
  shots: number;
  fouls: number;
  cards: number;
  matches: number;
}

/** Sums of the season's file by team, apart from the product's own reading of it. */
function sumsByTeam(): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const row of realRows('football-data/2526/E0.csv')) {
    const number = (name: string): number => Number(row.get(name));
    for (const side of ['H', 'A']) {
      const team = row.get(side === 'H' ? 'HomeTeam' : 'AwayTeam') ?? '';
      const sum = sums.get(team) ?? { shots: 0, fouls: 0, cards: 0, matches: 0 };
      sums.set(team, {
        shots: sum.shots + number('HS') + number('AS'),
        fouls: sum.fouls + number(`${side}F`),
        cards: sum.cards + number(`${side}Y`) + 2 * number(`${side}R`),
        matches: sum.matches + 1,
      });
    }
  }
  return sums;
}

/** The share of the twenty teams below, equals counted half, in per cent. */
function placeOf(team: string, figure: (sums: Sums) => number): number {
  const figures = new Map([...sumsByTeam()].map(([name, sums]) => [name, figure(sums) / sums.matches]));
  const own = figures.get(team) ?? Number.NaN;
  const points = [...figures.values()].map((other) => (other < own ? 1 : other === own ? 0.5 : 0));
  return (100 * points.reduce<number>((sum, one) => sum + one, 0)) / figures.size;
}

describe.skipIf(!hasRealData)(onRealData('the frictions of the Premier League of 2025/26'), () => {
  let database: ImportDatabase;

  beforeAll(async () => {
    database = await openImportDatabase();
    await importRealFiles(database, 'football-data/{2324,2425,2526}/E0.csv');
    expect(await computeAt(database.db, SEASON)).toMatchObject({
      teams: 20,
      pairs: 190,
      recorded: 190,
      shown: 190,
    });
  }, 60_000);
  afterAll(() => database.close());

  const pairOf = (one: string, other: string) =>
    database.db.friction.findFirstOrThrow({
      where: { teamHomeName: { in: [one, other] }, teamAwayName: { in: [one, other] } },
    });

  test('say of Arsenal what the file says: 552 and 310 shots, 391 fouls, 51 yellow cards in 38 matches', async () => {
    const pair = await pairOf('Arsenal', 'Wolves');
    const side = pair.teamHomeName === 'Arsenal' ? 'home' : 'away';
    expect(pair.frictionVector).toMatchObject({
      [side]: {
        matches: 38,
        tempo: expect.closeTo((552 + 310) / 38, 5) as number,
        pressure: expect.closeTo(552 / (552 + 310), 5) as number,
        intensity: expect.closeTo(391 / 38, 5) as number,
        card_risk: expect.closeTo(51 / 38, 5) as number,
        // 71 goals, over the mean of the 760 sides of the season.
        attack: expect.closeTo(71 / 38 / (goalsOfSeason() / 760), 5) as number,
        not_leading_matches: 4 + 16,
        // Behind in four (1-2-1) and level in sixteen (8-4-4): 3 + 2 and 24 + 4 points.
        resilience: expect.closeTo((5 + 28) / 20, 5) as number,
      },
    });
  });

  test.each([
    ['Arsenal', 'Wolves'],
    ['Liverpool', 'Brighton'],
  ])('rank tempo, fouls and cards of %s and %s as the file does', async (one, other) => {
    const pair = await pairOf(one, other);
    const tempo = (team: string): number => placeOf(team, ({ shots }) => shots);
    const risk = (team: string): number[] => [
      placeOf(team, ({ fouls }) => fouls),
      placeOf(team, ({ cards }) => cards),
    ];
    expect(pair.tempoFriction).toBeCloseTo(Math.abs(tempo(one) - tempo(other)), 5);
    const places = [...risk(one), ...risk(other)];
    expect(pair.riskFriction).toBeCloseTo(places.reduce((sum, place) => sum + place, 0) / 4, 5);
  });

  test('stay within their bounds, and give the stronger side the better chances', async () => {
    for (const pair of await database.db.friction.findMany()) {
      expect(pair.frictionScore).toBeGreaterThan(0);
      expect(pair.frictionScore).toBeLessThan(100);
      expect(pair.predictedGoals).toBeGreaterThan(1);
      expect(pair.predictedGoals).toBeLessThan(6);
    }
    const pair = await pairOf('Arsenal', 'Wolves');
    expect(pair.predictedWinner).toBe(pair.teamHomeName === 'Arsenal' ? 'HOME' : 'AWAY');
  });
});

function goalsOfSeason(): number {
  return realRows('football-data/2526/E0.csv').reduce(
    (sum, row) => sum + Number(row.get('FTHG')) + Number(row.get('FTAG')),
    0,
  );
}

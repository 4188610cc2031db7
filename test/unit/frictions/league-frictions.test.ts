import { describe, expect, test } from 'vitest';
import { firstDayOfHistory, goalGrids } from '../../../src/modules/frictions/domain/goal-grids.ts';
import { leagueFrictions } from '../../../src/modules/frictions/domain/league-frictions.ts';
import { type Pair, pairKey } from '../../../src/modules/frictions/domain/league-pairs.ts';
import { confidenceLevel } from '../../../src/modules/frictions/domain/pair-friction.ts';
import { readWinner } from '../../../src/modules/frictions/domain/read-winner.ts';
import { gridPredictions } from '../../../src/modules/frictions/domain/grid-predictions.ts';
import { type MadeMatch, madeSeason } from '../../support/made-season.ts';

const NAMES = ['Avon', 'Brent', 'Clyde', 'Derwent', 'Exe', 'Forth'] as const;
/** Everybody meets twice: ten matches each, with figures that differ from team to team. */
const MATCHES = NAMES.flatMap((home, h) =>
  NAMES.filter((away) => away !== home).map((away, a): MadeMatch => {
    const n = h * 5 + a;
    return {
      home,
      away,
      goals: [(n * 7 + h) % 4, (n * 5) % 3],
      halfTime: [(n * 7 + h) % 2, 0],
      shots: [8 + h + (n % 5), 6 + (n % 7)],
      fouls: [9 + (h % 3), 8 + a],
      yellowCards: [n % 3, h % 4],
      redCards: [n % 11 === 0 ? 1 : 0, 0],
    };
  }),
);
const league = madeSeason(MATCHES.map((match, n) => ({ ...match, on: dayOf(n) })));
const results = league.matches;

function dayOf(n: number): string {
  return new Date(Date.UTC(2025, 7, 16 + 7 * n)).toISOString().slice(0, 10);
}
const compute = (stored: ReadonlyMap<string, Pair> = new Map()) =>
  leagueFrictions({ league, results, stored });

describe('the frictions of a league', () => {
  test('are one row for each unordered pair, the lower id at home', () => {
    const { rows } = compute();
    expect(rows).toHaveLength(15);
    expect(rows.every(({ teamHomeId, teamAwayId }) => teamHomeId < teamAwayId)).toBe(true);
    expect(new Set(rows.map((row) => pairKey({ home: row.teamHomeId, away: row.teamAwayId }))).size).toBe(15);
  });

  test('keep the sides of a row that is stored, and look at it from there', () => {
    const plain = compute().rows.find((row) => row.teamHomeId === 1 && row.teamAwayId === 2);
    const reversed = compute(new Map([[pairKey({ home: 1, away: 2 }), { home: 2, away: 1 }]])).rows.find(
      (row) => row.teamHomeId === 2 && row.teamAwayId === 1,
    );
    expect(reversed).toMatchObject({
      teamHomeName: 'Brent',
      frictionScore: plain?.frictionScore,
      styleClash: plain?.styleClash,
      h2hHomeWins: plain?.h2hAwayWins,
      h2hAwayWins: plain?.h2hHomeWins,
    });
    expect(reversed?.psychologicalEdge).toBeCloseTo(-(plain?.psychologicalEdge ?? Number.NaN), 5);
    expect(reversed?.predictedGoals).not.toBe(plain?.predictedGoals);
  });

  test('rank the style clashes of the pairs among themselves: their mean is 50', () => {
    const clashes = compute().rows.map(({ styleClash }) => styleClash ?? Number.NaN);
    expect(clashes.reduce((sum, one) => sum + one, 0) / 15).toBeCloseTo(50, 4);
    expect(Math.max(...clashes)).toBeCloseTo(100 * (14.5 / 15), 4);
  });

  test('predict by the grid of the ground of the stored home side', () => {
    const gridOf = goalGrids(results, '2026-07-01');
    for (const row of compute().rows) {
      expect(row).toMatchObject(gridPredictions(gridOf(row.teamHomeId, row.teamAwayId)));
      expect(row.predictedGoals).not.toBeNull();
    }
  });

  test('are the same bits again, whatever the order of the results', () => {
    expect(leagueFrictions({ league, results, stored: new Map() })).toEqual(compute());
    const { rows } = leagueFrictions({ league, results: results.toReversed(), stored: new Map() });
    expect(rows.map(({ predictedGoals }) => predictedGoals)).toEqual(
      compute().rows.map(({ predictedGoals }) => predictedGoals),
    );
  });

  test('have a hash that a changed result changes', () => {
    const [first, ...rest] = results;
    if (!first) throw new Error('No match was made.');
    const changed = leagueFrictions({
      league,
      results: [{ ...first, homeGoals: first.homeGoals + 1 }, ...rest],
      stored: new Map(),
    });
    expect(changed.inputsHash).not.toBe(compute().inputsHash);
  });

  test('count the matches of either team once, and trust ten each a little', () => {
    expect(compute().rows[0]).toMatchObject({ matchesAnalyzed: 10 + 10 - 2, confidenceLevel: 'MEDIUM' });
    expect([9, 10, 19, 20].map(confidenceLevel)).toEqual(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH']);
  });
});

describe('a team that the model does not rate', () => {
  test('has components and no predictions', () => {
    // Gade lost its five matches without a goal: nothing bounds how weak it is.
    const newcomer = NAMES.slice(0, 5).map((home, n): MadeMatch => ({
      ...(MATCHES[n] ?? { goals: [0, 0] }),
      home,
      away: 'Gade',
      goals: [2, 0],
      on: dayOf(MATCHES.length + n),
    }));
    const grown = madeSeason([
      ...league.matches.map((_, n) => ({ ...madeMatch(n), on: dayOf(n) })),
      ...newcomer,
    ]);
    const { rows } = leagueFrictions({ league: grown, results: grown.matches, stored: new Map() });
    const gade = rows.filter(({ teamAwayName }) => teamAwayName === 'Gade');
    expect(gade).toHaveLength(6);
    for (const row of gade) {
      expect(row).toMatchObject({ predictedGoals: null, predictedWinner: null, chaosPotential: null });
      expect(row.tempoFriction).not.toBeNull();
      expect(row.confidenceLevel).toBe('LOW');
    }
    expect(rows.filter(({ predictedGoals }) => predictedGoals !== null)).toHaveLength(15);
  });

  test('has no grid below the matches that a pipeline run asks for, nor when they are too old', () => {
    const gridOf = goalGrids(results.slice(0, 12), '2026-07-01');
    expect(gridOf(1, 2)).toBeNull();
    expect(goalGrids(results, '2040-01-01')(1, 2)).toBeNull();
    expect(goalGrids([], '2026-07-01')(1, 2)).toBeNull();
    expect(firstDayOfHistory('2026-07-01')).toBe('2023-07-02');
  });

  const madeMatch = (n: number): MadeMatch => {
    const match = MATCHES[n];
    if (!match) throw new Error('No match was made.');
    return match;
  };
});

test('a stored winner is read as a side, by word or by name', () => {
  const names = { teamHomeName: 'Avon', teamAwayName: 'Brent' };
  const read = (predictedWinner: string | null) => readWinner({ predictedWinner, ...names });
  expect(['HOME', 'draw', 'Away', 'Avon', 'Brent', 'Clyde', null].map(read)).toEqual([
    'HOME',
    'DRAW',
    'AWAY',
    'HOME',
    'AWAY',
    null,
    null,
  ]);
});

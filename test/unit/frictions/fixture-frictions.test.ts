import { describe, expect, test } from 'vitest';
import { fixtureFrictions } from '../../../src/modules/frictions/domain/fixture-frictions.ts';
import { leagueFrictions } from '../../../src/modules/frictions/domain/league-frictions.ts';
import { type Pair, pairKey } from '../../../src/modules/frictions/domain/league-pairs.ts';
import { type MadeMatch, madeSeason } from '../../support/made-season.ts';

const NAMES = ['Avon', 'Brent', 'Clyde', 'Derwent', 'Exe', 'Forth'] as const;
const league = madeSeason(
  NAMES.flatMap((home, h) =>
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
  ),
);
const results = league.matches;
const everyFixture: readonly Pair[] = NAMES.flatMap((_, home) =>
  NAMES.flatMap((_away, away) => (home === away ? [] : [{ home: home + 1, away: away + 1 }])),
);

describe('the frictions of fixtures', () => {
  test('are to the bit those of the pairs of the league, whichever way round these are stored', () => {
    const reversed = new Map(everyFixture.map((pair) => [pairKey(pair), pair]));
    for (const stored of [new Map<string, Pair>(), reversed]) {
      const rows = leagueFrictions({ league, results, stored }).rows;
      const frictions = fixtureFrictions({ league, results, fixtures: everyFixture });
      for (const [index, { home, away }] of everyFixture.entries()) {
        const row = rows.find((one) => one.teamHomeId === home && one.teamAwayId === away);
        const other = rows.find((one) => one.teamHomeId === away && one.teamAwayId === home);
        const pair = row ?? other;
        if (!pair) throw new Error('The pair has no row.');
        expect(pair.psychologicalEdge).not.toBeNull();
        expect(frictions[index]).toStrictEqual({
          frictionScore: pair.frictionScore,
          styleClash: pair.styleClash,
          tempoFriction: pair.tempoFriction,
          mentalClash: pair.mentalClash,
          tacticalFriction: pair.tacticalFriction,
          riskFriction: pair.riskFriction,
          psychologicalEdge: row ? pair.psychologicalEdge : 0 - (pair.psychologicalEdge ?? Number.NaN),
        });
      }
    }
  });

  test('are null for a team that has not played in the season, and none for no fixture', () => {
    expect(
      fixtureFrictions({
        league,
        results,
        fixtures: [
          { home: 1, away: 7 },
          { home: 7, away: 1 },
        ],
      }),
    ).toEqual([null, null]);
    expect(fixtureFrictions({ league, results, fixtures: [] })).toEqual([]);
  });

  test('have no edge, and the other components, where no model can be fitted', () => {
    const [friction] = fixtureFrictions({ league, results: [], fixtures: [{ home: 1, away: 2 }] });
    expect(friction?.psychologicalEdge).toBeNull();
    expect(friction?.frictionScore).not.toBeNull();
  });
});

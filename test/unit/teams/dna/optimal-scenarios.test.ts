import { describe, expect, it } from 'vitest';
import {
  optimalScenariosDna,
  optimalScenariosShape,
} from '../../../../src/modules/teams/domain/dna/market/optimal-scenarios-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';

const scenarios = (matches: readonly MadeMatch[]) => {
  const league = madeSeason(matches);
  return optimalScenariosDna(teamOf(league, 'Alba'), league);
};
const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);

// A book without margin: the home side at 0.5, 0.25, 0.25.
const closing = [2, 4, 4] as const;
const homeWin: MadeMatch = { home: 'Alba', away: 'Bor', goals: [1, 0], closing };
const awayDraw: MadeMatch = { home: 'Bor', away: 'Alba', goals: [1, 1], closing };

describe('the best scenarios', () => {
  it('are the circumstances whose points are above expectation beyond chance', () => {
    const figures = scenarios([...times(9, homeWin), ...times(9, awayDraw)]);
    // Home is the favourite, away the underdog, and a week of rest is normal. Looked at: HOME, AWAY, FAVOURITE, UNDERDOG, NORMAL_REST,
    // HOME FAVOURITE and AWAY UNDERDOG; the six of them that are not of rest once more with NORMAL_REST: 13.
    expect(figures).toMatchObject({ benchmark: 'B365', leastMatches: 8, tested: 13 });
    const home = figures.lookedAt.find(({ context }) => context === 'HOME');
    // 9 x (3 - 1.75) = 11.25; variance 9 x 1.6875 = 15.1875, deviation 3.897114.
    expect(home).toMatchObject({ venue: 'HOME', role: null, rest: null, matches: 9, points: 27 });
    expect(home?.expectedPoints).toBeCloseTo(15.75, 10);
    expect(home?.pointsOverExpectedPerMatch).toBeCloseTo(1.25, 10);
    expect(home?.bound).toBeCloseTo((11.25 - 1.2815516 * 3.897114) / 9, 6);
    // z(1 - 0.1 / 13) = z(0.9923077) = 2.423196.
    expect(home?.adjustedBound).toBeCloseTo((11.25 - 2.423196 * 3.897114) / 9, 5);
    expect(home?.isAdjustedProof).toBe(true);
    expect(figures.scenarios.map(({ context }) => context)).toEqual([
      'FAVOURITE',
      'HOME',
      'HOME FAVOURITE',
      'FAVOURITE NORMAL_REST',
      'HOME NORMAL_REST',
      'HOME FAVOURITE NORMAL_REST',
      'NORMAL_REST',
    ]);
  });

  it('tell short from normal rest, and count the first match to neither', () => {
    const days = ['08-16', '08-19', '08-23', '08-26', '08-30', '09-02', '09-06', '09-09', '09-13', '09-16'];
    const more = ['09-20', '09-23', '09-27', '09-30', '10-04', '10-07', '10-11'];
    const figures = scenarios([...days, ...more].map((day) => ({ ...homeWin, on: `2025-${day}` })));
    // Three and four days in turn: 16 rests after the first match, eight short and eight normal.
    const rested = figures.lookedAt.filter(
      ({ venue, role, rest }) => venue === null && role === null && rest !== null,
    );
    expect(rested.map(({ context, matches }) => [context, matches]).sort()).toEqual([
      ['NORMAL_REST', 8],
      ['SHORT_REST', 8],
    ]);
  });

  it('are none where nothing stands out, and tell what was looked at', () => {
    const figures = scenarios([...times(5, homeWin), ...times(7, { ...homeWin, goals: [0, 1] })]);
    expect(figures.scenarios).toEqual([]);
    expect(figures.tested).toBe(figures.lookedAt.length);
    expect(figures.lookedAt.length).toBeGreaterThan(0);
  });

  it.each([
    ['seven matches', times(7, homeWin), 'B365'],
    ['one match', [homeWin], 'B365'],
    ['no prices', times(12, { home: 'Alba', away: 'Bor', goals: [1, 0] }), null],
  ] as const)('look at nothing with %s', (_case, matches, benchmark) => {
    expect(scenarios(matches)).toEqual({
      benchmark,
      leastMatches: 8,
      tested: 0,
      scenarios: [],
      lookedAt: [],
    });
  });

  it('can be stored', () => {
    const stored = writeShaped(optimalScenariosShape, scenarios(times(9, homeWin)), 'optimalScenarios');
    expect(stored).toMatchObject({
      least_matches: 8,
      scenarios: [{ role: 'FAVOURITE', is_adjusted_proof: true }, {}, {}, {}, {}, {}, {}],
    });
  });
});

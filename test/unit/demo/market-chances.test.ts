import { describe, expect, it } from 'vitest';
import { handicapChances, marketChances } from '../../../src/demo/market-chances.ts';
import { scoreChances } from '../../../src/demo/score-chances.ts';

describe('the chances of a market', () => {
  const byDifference = new Map([
    [1, 0.5],
    [0, 0.3],
    [-1, 0.2],
  ]);

  it.each([
    [-0.5, 0.5],
    [0, 0.5 / 0.7],
    // Home at price d gains 0.5 (d - 1) and loses 0.3 / 2 + 0.2: even at d = 1.7.
    [-0.25, 1 / 1.7],
    // A win by one pays half of d - 1, all else loses: even at d = 3.
    [-0.75, 1 / 3],
    [0.25, 1 / 1.3077],
  ])('at the handicap %d give home %d', (line, home) => {
    const { sides } = handicapChances(byDifference, line);
    expect(sides[0]).toBeCloseTo(home, 4);
    expect((sides[0] ?? 0) + (sides[1] ?? 0)).toBeCloseTo(1, 12);
  });

  it('sum to 1, and agree with the scores', () => {
    const scores = scoreChances({ home: 1.6, away: 1.1 });
    const { result, totals, handicap } = marketChances(scores);
    expect(scores.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    expect(result.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    // The low-score correction leaves the totals nearly those of a Poisson distribution with mean 2.7.
    expect(totals[0]).toBeCloseTo(1 - Math.exp(-2.7) * (1 + 2.7 + 2.7 ** 2 / 2), 2);
    expect(handicap.line).toBe(-0.5);
    expect(handicap.sides[0]).toBeCloseTo(result[0] ?? 0, 12);
  });
});

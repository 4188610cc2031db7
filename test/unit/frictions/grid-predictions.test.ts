import { describe, expect, test } from 'vitest';
import { gridPredictions } from '../../../src/modules/frictions/domain/grid-predictions.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';

/** Sums over the cells of a grid, written out apart from the product's own. */
function sumsOf(means: { home: number; away: number }, rho: number) {
  const { cells, maxGoals } = scoreGrid(means, { rho });
  const sums = { goals: 0, both: 0, over: 0, home: 0, draw: 0, away: 0 };
  for (let h = 0; h <= maxGoals; h++) {
    for (let a = 0; a <= maxGoals; a++) {
      const probability = cells[h * (maxGoals + 1) + a] ?? Number.NaN;
      sums.goals += probability * (h + a);
      if (h > 0 && a > 0) sums.both += probability;
      if (h + a > 2) sums.over += probability;
      sums[h > a ? 'home' : h === a ? 'draw' : 'away'] += probability;
    }
  }
  return sums;
}

describe('predictions', () => {
  test.each([
    [{ home: 1.8, away: 0.9 }, -0.05, 'HOME'],
    [{ home: 0.7, away: 2.4 }, -0.1, 'AWAY'],
    [{ home: 0.25, away: 0.25 }, 0, 'DRAW'],
  ] as const)('of means %j and rho %d are sums over one grid', (means, rho, winner) => {
    const predictions = gridPredictions(scoreGrid(means, { rho }));
    const { goals, both, over, home, draw, away } = sumsOf(means, rho);
    expect(predictions.predictedGoals).toBeCloseTo(goals, 5);
    expect(predictions.predictedBttsProb).toBeCloseTo(both, 5);
    expect(predictions.predictedOver25Prob).toBeCloseTo(over, 5);
    expect(predictions.predictedWinner).toBe(winner);
    const entropy = -(home * Math.log(home) + draw * Math.log(draw) + away * Math.log(away));
    expect(predictions.chaosPotential).toBeCloseTo((100 * entropy) / Math.log(3), 4);
  });

  test('name the home side of two as likely', () => {
    expect(gridPredictions(scoreGrid({ home: 2, away: 2 })).predictedWinner).toBe('HOME');
  });

  test('call a match open when its three results are as likely, and closed when one is certain', () => {
    expect(gridPredictions(scoreGrid({ home: 6, away: 0.01 })).chaosPotential).toBeLessThan(2);
    expect(gridPredictions(scoreGrid({ home: 1.05, away: 1.05 })).chaosPotential).toBeGreaterThan(99);
  });

  test('are all null without a grid', () => {
    expect(gridPredictions(null)).toEqual({
      predictedGoals: null,
      predictedBttsProb: null,
      predictedOver25Prob: null,
      predictedWinner: null,
      chaosPotential: null,
    });
  });
});

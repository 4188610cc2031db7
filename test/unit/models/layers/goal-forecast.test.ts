import { expect, test } from 'vitest';
import { feasible, forecastGrid } from '../../../../src/modules/models/domain/layers/goal-forecast.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';

test('a forecast within its bounds comes back to the bit', () => {
  const forecast = { means: { home: 1.6, away: 0.9 }, rho: -0.13, covariance: 0 };
  expect(feasible(forecast)).toEqual(forecast);
});

test.each([
  { means: { home: 4, away: 0.5 }, rho: -0.9, bound: -1 / 4 },
  { means: { home: 4, away: 0.5 }, rho: 0.9, bound: 1 / 2 },
  { means: { home: 0.2, away: 0.5 }, rho: 3, bound: 1 },
])('a rho beyond the bounds of its means becomes the nearest of them: %o', ({ means, rho, bound }) => {
  const brought = feasible({ means, rho, covariance: 0 });
  expect(brought.rho).toBeCloseTo(bound, 15);
  expect(Math.min(...forecastGrid(brought).cells)).toBeGreaterThanOrEqual(0);
});

test('a covariance leaves each side goals of its own', () => {
  const brought = feasible({ means: { home: 1.6, away: 0.4 }, rho: 0, covariance: 0.5 });
  expect(brought.covariance).toBeLessThan(0.4);
  expect(() => forecastGrid(brought)).not.toThrow();
});

test('the grid is that of the usual 15 goals, and larger for means that need it', () => {
  const usual = { means: { home: 4, away: 0.9 }, rho: 0.05, covariance: 0 };
  expect(forecastGrid(usual)).toEqual(scoreGrid(usual.means, { rho: 0.05 }));
  const large = forecastGrid({ means: { home: 12, away: 0.9 }, rho: 0, covariance: 0 });
  expect(large.maxGoals).toBe(33);
  expect(large.missingMass).toBeLessThan(1e-5);
});

test.each([
  { home: 133.7, away: 0.9 },
  { home: 80, away: 1e4 },
])('means that no grid holds become the largest that one does: %o', (means) => {
  const brought = feasible({ means, rho: -0.05, covariance: 0 });
  expect(brought.means).toEqual({ home: 55, away: Math.min(means.away, 55) });
  expect(forecastGrid(brought).missingMass).toBeLessThan(1e-6);
});

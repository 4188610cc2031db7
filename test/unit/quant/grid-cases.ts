import fc from 'fast-check';
import { expect } from 'vitest';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';

/** The fixture that the reference values are given for. */
export const published = scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13 });

/** Goal means of any match. */
export const anyMean = fc.double({ min: 0.05, max: 5, noNaN: true });
/** Means with a rho somewhere between the bounds of that fixture. */
export const anyFixture = fc
  .tuple(anyMean, anyMean, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([home, away, share]) => {
    const minimum = Math.max(-1 / home, -1 / away);
    const maximum = Math.min(1 / (home * away), 1);
    return { means: { home, away }, rho: Math.min(maximum, minimum + share * (maximum - minimum)) };
  });
export const anyGrid = anyFixture.map(({ means, rho }) => scoreGrid(means, { rho, maxGoals: 30 }));
export const anyLine = fc.integer({ min: -20, max: 20 }).map((quarters) => quarters / 4);

export function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) {
    expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(tolerance);
  }
}

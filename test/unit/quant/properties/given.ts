import fc from 'fast-check';
import type { GoalMeans } from '../../../../src/quant/goals/expected-goals.ts';

/** How often every property is tried, and from which seed: a failure is the same on every machine. */
export const TRIED = { seed: 20260521, numRuns: 500 } as const;

export const share = fc.double({ min: 0, max: 1, noNaN: true });
/** From a side that hardly scores to one that scores as no side ever has. */
export const goalMean = fc.oneof(
  fc.double({ min: 0.2, max: 4, noNaN: true }),
  fc.double({ min: 0.01, max: 8, noNaN: true }),
);
export const price = fc.oneof(
  fc.double({ min: 1.01, max: 20, noNaN: true }),
  fc.double({ min: 1.0001, max: 1000, noNaN: true }),
);
export const quarterLine = fc.integer({ min: -24, max: 24 }).map((count) => count / 4);

export interface GivenFixture {
  readonly means: GoalMeans;
  readonly rho: number;
}

/** Means with any rho that is feasible for them, its bounds often. */
export const fixture: fc.Arbitrary<GivenFixture> = fc
  .tuple(goalMean, goalMean, fc.oneof(share, fc.constantFrom(0, 1)))
  .map(([home, away, part]) => {
    const lowest = Math.max(-1 / home, -1 / away);
    const highest = Math.min(1 / (home * away), 1);
    return { means: { home, away }, rho: Math.min(highest, lowest + part * (highest - lowest)) };
  });

/** A distribution over `size` outcomes, none of them below a ten-thousandth part of the likeliest. */
export function distribution(size: number | { min: number; max: number }): fc.Arbitrary<number[]> {
  const [minLength, maxLength] = typeof size === 'number' ? [size, size] : [size.min, size.max];
  return fc.array(fc.double({ min: 1e-4, max: 1, noNaN: true }), { minLength, maxLength }).map((weights) => {
    const sum = sumOf(weights);
    return weights.map((weight) => weight / sum);
  });
}

/** Odds of a book with a margin of 0 to 60 percent, laid on evenly; two to twenty outcomes. */
export const book: fc.Arbitrary<number[]> = fc
  .tuple(distribution({ min: 2, max: 20 }), fc.double({ min: 0, max: 0.6, noNaN: true }))
  .map(([fair, margin]) => fair.map((probability) => 1 / Math.min(0.999, probability * (1 + margin))))
  .filter((odds) => sumOf(odds.map((one) => 1 / one)) >= 1);

export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

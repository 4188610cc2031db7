import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBetas } from '../../../src/quant/experiments/compare-betas.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

describe('two rates compared', () => {
  it('have the published probability and expected loss', () => {
    const comparison = compareBetas({ successes: 100, trials: 200 }, { successes: 120, trials: 200 });
    expect(comparison.probabilityBBeatsA).toBeCloseTo(0.97758636327215, 12);
    expect(comparison.expectedLossOfB).toBeCloseTo(0.000413164, 9);
  });

  it('are even without trials, and as known for a single success', () => {
    const none = { successes: 0, trials: 0 };
    const even = compareBetas(none, none);
    expect(even.probabilityBBeatsA).toBeCloseTo(0.5, 14);
    expect(even.expectedLossOfA).toBeCloseTo(1 / 6, 14);
    // Against Beta(2, 1): P(B > A) = E B = 2/3.
    expect(compareBetas(none, { successes: 1, trials: 1 }).probabilityBBeatsA).toBeCloseTo(2 / 3, 14);
  });

  it('answer the other way round when exchanged, and their losses differ by the difference of means', () => {
    const trials = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
      .map(([successes, failures]) => ({ successes, trials: successes + failures }));
    fc.assert(
      fc.property(trials, trials, (a, b) => {
        const [one, other] = [compareBetas(a, b), compareBetas(b, a)];
        expect(one.probabilityBBeatsA + other.probabilityBBeatsA).toBeCloseTo(1, 11);
        expect(one.expectedLossOfA).toBe(other.expectedLossOfB);
        const mean = (seen: typeof a) => (seen.successes + 1) / (seen.trials + 2);
        expect(one.expectedLossOfA - one.expectedLossOfB).toBeCloseTo(mean(b) - mean(a), 11);
      }),
    );
  });

  it('stay finite for large numbers, where the first terms vanish', () => {
    const comparison = compareBetas(
      { successes: 1000, trials: 100_000 },
      { successes: 90_000, trials: 100_000 },
    );
    expect(comparison.probabilityBBeatsA).toBeCloseTo(1, 9);
    expect(comparison.expectedLossOfB).toBe(0);
  });

  it('refuse numbers that are no trials', () => {
    expect(() => compareBetas({ successes: 2, trials: 1 }, { successes: 0, trials: 1 })).toThrow(
      InvalidInputError,
    );
    expect(() => compareBetas({ successes: 0.5, trials: 1 }, { successes: 0, trials: 1 })).toThrow(
      InvalidInputError,
    );
    const none = { successes: 0, trials: 0 };
    expect(() => compareBetas(none, none, { successes: 0, failures: 1 })).toThrow(InvalidInputError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { devigAll } from '../../../../src/quant/devig/devig-all.ts';
import { overround } from '../../../../src/quant/devig/book.ts';
import { devig } from '../../../../src/quant/devig/devig.ts';
import { DEVIG_METHODS } from '../../../../src/quant/devig/devig-result.ts';
import type { DevigMethod, DevigResult } from '../../../../src/quant/devig/devig-result.ts';
import { InvalidInputError } from '../../../../src/shared/invalid-input-error.ts';
import { book, distribution, sumOf, TRIED } from './given.ts';

/** Null where the additive method does not apply; every other method applies to each of these books. */
function devigOf(method: DevigMethod, odds: readonly number[]): DevigResult | null {
  try {
    return devig(method, odds);
  } catch (error) {
    if (method === 'ADDITIVE' && error instanceof InvalidInputError && error.path !== 'odds') return null;
    throw error;
  }
}

describe.each(DEVIG_METHODS)('probabilities that are freed of the margin by %s', (method) => {
  it('sum to 1, each above 0', () => {
    fc.assert(
      fc.property(book, (odds) => {
        const result = devigOf(method, odds);
        if (result === null) return;
        expect(Math.abs(sumOf(result.probabilities) - 1)).toBeLessThan(1e-11);
        expect(Math.min(...result.probabilities)).toBeGreaterThan(0);
      }),
      TRIED,
    );
  });

  it('order as the odds: longer odds, no larger probability; the same odds, the same', () => {
    fc.assert(
      fc.property(book, (odds) => {
        const longest = Math.max(...odds);
        const result = devigOf(method, [...odds, longest]);
        if (result === null) return;
        const pairs = result.probabilities
          .map((probability, index) => ({ probability, odds: odds[index] ?? longest }))
          .sort((left, right) => left.odds - right.odds);
        for (const [index, { probability, odds: own }] of pairs.entries()) {
          const next = pairs[index + 1];
          if (next === undefined) continue;
          if (next.odds === own) expect(next.probability).toBe(probability);
          else expect(next.probability).toBeLessThanOrEqual(probability);
        }
      }),
      TRIED,
    );
  });

  it('do not depend on the order in which the outcomes are listed', () => {
    fc.assert(
      fc.property(book, (odds) => {
        const [result, turned] = [devigOf(method, odds), devigOf(method, odds.toReversed())];
        expect(result === null).toBe(turned === null);
        const back = turned?.probabilities.toReversed() ?? [];
        for (const [index, probability] of (result?.probabilities ?? []).entries())
          expect(Math.abs(probability - (back[index] ?? NaN))).toBeLessThan(1e-11);
      }),
      TRIED,
    );
  });

  it('are those that fair odds were made from', () => {
    fc.assert(
      fc.property(distribution({ min: 2, max: 20 }), (fair) => {
        const odds = fair.map((probability) => 1 / probability);
        const result = devig(method, odds);
        expect(Math.abs(result.overround)).toBeLessThan(1e-12);
        for (const [index, probability] of result.probabilities.entries())
          expect(Math.abs(probability - (fair[index] ?? NaN))).toBeLessThan(1e-12);
      }),
      TRIED,
    );
  });

  it('are at most what the odds say, where the book has a margin', () => {
    fc.assert(
      fc.property(book, (odds) => {
        const result = devigOf(method, odds);
        if (result === null) return;
        expect(result.overround).toBe(overround(odds));
        for (const [index, probability] of result.probabilities.entries())
          expect(probability).toBeLessThanOrEqual((1 + 1e-12) / (odds[index] ?? NaN));
      }),
      TRIED,
    );
  });
});

describe('two outcomes', () => {
  it('are freed of the margin by Shin as by the additive method', () => {
    fc.assert(
      fc.property(distribution(2), fc.double({ min: 0, max: 0.2, noNaN: true }), (fair, margin) => {
        const odds = fair.map((probability) => 1 / Math.min(0.999, probability * (1 + margin)));
        if (sumOf(odds.map((one) => 1 / one)) < 1) return;
        const [additive, shin] = [devigOf('ADDITIVE', odds), devigOf('SHIN', odds)];
        if (additive === null) return;
        for (const [index, probability] of additive.probabilities.entries())
          expect(Math.abs(probability - (shin?.probabilities[index] ?? NaN))).toBeLessThan(1e-11);
      }),
      TRIED,
    );
  });
});

describe('all methods at once', () => {
  it('answer what each answers alone, and say of the additive one alone that it does not apply', () => {
    fc.assert(
      fc.property(book, (odds) => {
        const answers = devigAll(odds);
        expect(answers.map(({ method }) => method)).toEqual(DEVIG_METHODS);
        for (const answer of answers) {
          const alone = devigOf(answer.method, odds);
          expect(answer.applies).toBe(alone !== null);
          if (answer.applies) expect(answer).toEqual({ applies: true, ...alone });
          else expect(answer.reason).toContain('too long for the additive method');
        }
      }),
      TRIED,
    );
  });
});

describe('a book of two outcomes that are all but sure', () => {
  const odds = [1.000001, 1.05, 400];

  it('has no probability above 0 for its longshots by the power method, which is refused', () => {
    expect(() => devig('POWER', odds)).toThrow('odds[2]: 400 is too long for the power method');
    expect(devigAll(odds).find(({ method }) => method === 'POWER')).toMatchObject({ applies: false });
  });

  it('has by every other method that applies', () => {
    for (const method of ['MULTIPLICATIVE', 'SHIN', 'ODDS_RATIO'] as const)
      expect(Math.min(...devig(method, odds).probabilities)).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overround } from '../../../src/quant/devig/book.ts';
import { devig } from '../../../src/quant/devig/devig.ts';
import { DEVIG_METHODS } from '../../../src/quant/devig/devig-result.ts';
import type { DevigMethod } from '../../../src/quant/devig/devig-result.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { thrownBy } from './thrown-by.ts';

const TYPICAL = [2.7, 2.3, 4.4];

interface Published {
  odds: number[];
  method: DevigMethod;
  probabilities: number[];
  parameter: { name: string; value: number };
}

const PUBLISHED: Published[] = [
  {
    odds: TYPICAL,
    method: 'MULTIPLICATIVE',
    probabilities: [0.3587380362, 0.4211272598, 0.220134704],
    parameter: { name: 'margin', value: 0.0324257063 },
  },
  {
    odds: TYPICAL,
    method: 'ADDITIVE',
    probabilities: [0.3595618016, 0.4239740399, 0.2164641585],
    parameter: { name: 'margin', value: 0.0324257063 },
  },
  {
    odds: TYPICAL,
    method: 'POWER',
    probabilities: [0.3591710999, 0.423730753, 0.2170981472],
    parameter: { name: 'k', value: 1.030913239316 },
  },
  {
    odds: TYPICAL,
    method: 'SHIN',
    probabilities: [0.3593439196, 0.4232438482, 0.2174122322],
    parameter: { name: 'z', value: 0.016236442856 },
  },
  {
    odds: TYPICAL,
    method: 'ODDS_RATIO',
    probabilities: [0.3588103621, 0.4225614222, 0.2186282157],
    parameter: { name: 'c', value: 1.051169127293 },
  },
  {
    odds: [2.6, 2.4, 4.3],
    method: 'SHIN',
    probabilities: [0.3729940603, 0.4047794109, 0.2222265287],
    parameter: { name: 'z', value: 0.016942512764 },
  },
  {
    odds: [1.5, 2.74],
    method: 'SHIN',
    probabilities: [0.6508515815, 0.3491484185],
    parameter: { name: 'z', value: 0.031727285406 },
  },
];

/** Probabilities with a margin laid on them by the power method, so that every method applies or refuses. */
const anyBook = fc
  .tuple(
    fc.array(fc.double({ min: 0.02, max: 1, noNaN: true }), { minLength: 2, maxLength: 12 }),
    fc.integer({ min: 1, max: 30 }),
  )
  .map(([shares, percent]) => {
    const sum = shares.reduce((total, share) => total + share, 0);
    return shares.map((share) => 1 / Math.min(0.99, (share / sum) * (1 + percent / 100)));
  })
  .filter((odds) => odds.reduce((sum, price) => sum + 1 / price, 0) >= 1);

describe('taking the margin out of a book', () => {
  it.each(PUBLISHED)(
    'by $method agrees on the published book $odds',
    ({ odds, method, probabilities, parameter }) => {
      const result = devig(method, odds);

      for (const [index, probability] of result.probabilities.entries()) {
        expect(Math.abs(probability - (probabilities[index] ?? NaN))).toBeLessThan(1e-9);
      }
      expect(result.parameter.name).toBe(parameter.name);
      expect(Math.abs(result.parameter.value - parameter.value)).toBeLessThan(1e-9);
      expect(result.method).toBe(method);
      expect(result.overround).toBe(overround(odds));
    },
  );

  it('by Shin equals the additive method for two outcomes', () => {
    const [shin, additive] = [devig('SHIN', [1.5, 2.74]), devig('ADDITIVE', [1.5, 2.74])];

    for (const [index, probability] of shin.probabilities.entries()) {
      expect(probability).toBeCloseTo(additive.probabilities[index] ?? NaN, 12);
    }
  });

  it('additively is refused where a probability would be negative', () => {
    const odds = [0.87, 0.2, 0.1, 0.05, 0.02, 0.01].map((inverse) => 1 / inverse);
    const error = thrownBy(() => devig('ADDITIVE', odds), InvalidInputError);

    expect(error.path).toBe('odds[4]');
    for (const method of DEVIG_METHODS.filter((name) => name !== 'ADDITIVE')) {
      expect(devig(method, odds).probabilities.every((probability) => probability > 0)).toBe(true);
    }
  });

  it.each(DEVIG_METHODS)('by %s gives probabilities that sum to 1 in the order of the odds', (method) => {
    fc.assert(
      fc.property(anyBook, (odds) => {
        const result = tryDevig(method, odds);
        if (result === null) return;
        expect(result.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 11);
        for (const [left, leftOdds] of odds.entries()) {
          for (const [right, rightOdds] of odds.entries()) {
            if (leftOdds < rightOdds * (1 - 1e-9)) {
              expect(result[left] ?? NaN).toBeGreaterThanOrEqual(result[right] ?? NaN);
            }
          }
        }
      }),
    );
  });

  it.each(DEVIG_METHODS)('by %s gives the probabilities back that fair odds were made from', (method) => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(shares, (weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const probabilities = weights.map((weight) => weight / sum);
        const back = devig(
          method,
          probabilities.map((probability) => 1 / probability),
        ).probabilities;
        for (const [index, probability] of back.entries()) {
          expect(Math.abs(probability - (probabilities[index] ?? NaN))).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it.each(DEVIG_METHODS)('by %s treats an extreme favourite', (method) => {
    const { probabilities } = devig(method, [1.001, 900, 950]);

    expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 11);
    expect(probabilities[0]).toBeGreaterThan(0.99);
  });

  it.each(DEVIG_METHODS)('by %s refuses what is no book, and names it', (method) => {
    const refusal = (odds: number[]): InvalidInputError =>
      thrownBy(() => devig(method, odds), InvalidInputError);

    expect(refusal([]).message).toContain('must not be empty');
    expect(refusal([1.9]).message).toContain('at least two outcomes');
    expect(refusal([2, 1, 3]).path).toBe('odds[1]');
    expect(refusal([2, 0.5, 3]).value).toBe('0.5');
    expect(refusal([2, NaN]).value).toBe('NaN');
    expect(refusal([Infinity, 2]).path).toBe('odds[0]');
    expect(refusal([2.1, 2.1]).message).toContain('at least 1; they sum to 0.95');
  });
});

/** Null where the additive method does not apply. */
function tryDevig(method: DevigMethod, odds: number[]): readonly number[] | null {
  try {
    return devig(method, odds).probabilities;
  } catch (error) {
    if (method === 'ADDITIVE' && error instanceof InvalidInputError) return null;
    throw error;
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winOrLose } from '../../../src/quant/settlement/settlement.ts';
import {
  exclusiveGrowth,
  exclusiveKellyFractions,
} from '../../../src/quant/stakes/exclusive-kelly-fractions.ts';
import { kellyFraction } from '../../../src/quant/stakes/kelly-fraction.ts';
import { settlementGrowth } from '../../../src/quant/stakes/settlement-kelly-fraction.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { anyPrice, anyShare } from './stake-cases.ts';

describe('a Kelly stake', () => {
  it('agrees on the published bets', () => {
    expect(kellyFraction(0.3, 3.5)).toBeCloseTo(0.02, 12);
    expect(kellyFraction(0.55, 2.1, { multiplier: 0.5 })).toBeCloseTo(0.0704545455, 10);
    expect(settlementGrowth(winOrLose(0.55), 2.1, 0.0704545455)).toBeCloseTo(0.0081771418, 10);
    expect(kellyFraction(0.4, 1.8)).toBe(0);
  });

  it('is zero without an edge, and grows with the probability', () => {
    fc.assert(
      fc.property(anyShare, anyPrice, (probability, price) => {
        const stake = kellyFraction(probability, price);
        if (probability * price <= 1) expect(stake).toBeLessThan(1e-15);
        else expect(stake).toBeGreaterThan(0);
        expect(stake).toBeLessThanOrEqual(1);
        expect(kellyFraction(Math.min(1, probability + 0.1), price)).toBeGreaterThanOrEqual(stake);
      }),
    );
  });

  it('is cut to the multiplier first and the cap then', () => {
    expect(kellyFraction(0.9, 2, { cap: 0.05 })).toBe(0.05);
    expect(kellyFraction(0.55, 2, { multiplier: 0.25, cap: 0.05 })).toBeCloseTo(0.025, 12);
    expect(kellyFraction(1, 2)).toBe(1);
  });

  it.each([
    ['a probability above 1', () => kellyFraction(1.1, 2)],
    ['a probability that is no number', () => kellyFraction(NaN, 2)],
    ['a price of 1', () => kellyFraction(0.5, 1)],
    ['a multiplier above 1', () => kellyFraction(0.5, 2.5, { multiplier: 1.5 })],
    ['a negative cap', () => kellyFraction(0.5, 2.5, { cap: -0.1 })],
    ['a stake above the bankroll', () => settlementGrowth(winOrLose(0.5), 2.5, 1.1)],
  ])('is refused for %s', (_, act) => {
    expect(act).toThrow(InvalidInputError);
  });
});

describe('Kelly stakes on exclusive outcomes', () => {
  const outcomes = [
    { probability: 0.55, price: 2.5 },
    { probability: 0.25, price: 3.2 },
    { probability: 0.2, price: 2.8 },
  ];

  it('agree on the published book', () => {
    const stakes = exclusiveKellyFractions(outcomes);

    expect(stakes[0]).toBeCloseTo(0.2717391304, 10);
    expect(stakes[1]).toBeCloseTo(0.0326086957, 10);
    expect(stakes[2]).toBe(0);
    expect(exclusiveGrowth(outcomes, stakes)).toBeCloseTo(0.0467825655, 10);
  });

  it('are a single Kelly stake for one outcome', () => {
    fc.assert(
      fc.property(anyShare, anyPrice, (probability, price) => {
        const [stake] = exclusiveKellyFractions([{ probability, price }]);
        expect(stake).toBeCloseTo(kellyFraction(probability, price), 10);
      }),
    );
  });

  it('grow the bankroll faster than any stakes nearby', () => {
    const anyOutcomes = fc
      .array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), anyPrice), {
        minLength: 2,
        maxLength: 6,
      })
      .map((parts) => {
        const sum = parts.reduce((total, [share]) => total + share, 0);
        return parts.map(([share, price]) => ({ probability: share / sum, price }));
      });
    const nudges = fc.array(fc.double({ min: -0.02, max: 0.02, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyOutcomes, nudges, (some, nudge) => {
        const best = exclusiveKellyFractions(some);
        const other = best.map((stake, index) => Math.max(0, stake + (nudge[index] ?? 0)));
        const total = Math.max(1, ...[other.reduce((sum, stake) => sum + stake, 0)]);
        const near = other.map((stake) => stake / total);
        expect(exclusiveGrowth(some, best)).toBeGreaterThanOrEqual(exclusiveGrowth(some, near) - 1e-12);
      }),
    );
  });

  it('keep their proportions under a multiplier and a cap on their sum', () => {
    const [first, second] = exclusiveKellyFractions(outcomes, { multiplier: 0.5, cap: 0.1 });

    expect((first ?? NaN) + (second ?? NaN)).toBeCloseTo(0.1, 12);
    expect((first ?? NaN) / (second ?? NaN)).toBeCloseTo(0.2717391304 / 0.0326086957, 6);
  });

  it('stake everything, by probability, where the book loses whatever happens', () => {
    const gift = [
      { probability: 0.5, price: 2.2 },
      { probability: 0.5, price: 2.2 },
    ];

    expect(exclusiveKellyFractions(gift)).toEqual([0.5, 0.5]);
  });

  it('are refused for probabilities above 1 in sum, no outcomes, and stakes above the bankroll', () => {
    expect(() => exclusiveKellyFractions([])).toThrow(InvalidInputError);
    expect(() =>
      exclusiveKellyFractions(outcomes.map((outcome) => ({ ...outcome, probability: 0.4 }))),
    ).toThrow('summing to at most 1');
    expect(() => exclusiveGrowth(outcomes, [0.5, 0.6, 0])).toThrow('must sum to at most 1');
    expect(() => exclusiveGrowth(outcomes, [0.5])).toThrow(InvalidInputError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winOrLose } from '../../../../src/quant/settlement/settlement.ts';
import {
  exclusiveGrowth,
  exclusiveKellyFractions,
} from '../../../../src/quant/stakes/exclusive-kelly-fractions.ts';
import { kellyFraction } from '../../../../src/quant/stakes/kelly-fraction.ts';
import {
  settlementGrowth,
  settlementKellyFraction,
} from '../../../../src/quant/stakes/settlement-kelly-fraction.ts';
import { edge } from '../../../../src/quant/value/edge.ts';
import { distribution, price, share, sumOf, TRIED } from './given.ts';

describe('a single Kelly stake', () => {
  it('is 0 without an edge, and above 0 with one', () => {
    fc.assert(
      fc.property(share, price, (probability, odds) => {
        const stake = kellyFraction(probability, odds);
        const value = edge(probability, odds);
        if (value <= -1e-12) expect(stake).toBe(0);
        if (value >= 1e-12) expect(stake).toBeGreaterThan(0);
      }),
      TRIED,
    );
  });

  it('is never above 1 nor above the probability, and is the edge over the profit', () => {
    fc.assert(
      fc.property(share, price, (probability, odds) => {
        const stake = kellyFraction(probability, odds);
        expect(stake).toBeGreaterThanOrEqual(0);
        expect(stake).toBeLessThanOrEqual(1);
        expect(stake).toBeLessThanOrEqual(probability + 1e-12);
        if (stake > 0) expect(stake * (odds - 1)).toBeCloseTo(edge(probability, odds), 9);
      }),
      TRIED,
    );
  });

  it('never shrinks when the probability or the price grows', () => {
    fc.assert(
      fc.property(share, share, price, price, (one, other, short, long) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [less, more] = [Math.min(short, long), Math.max(short, long)];
        expect(kellyFraction(high, less)).toBeGreaterThanOrEqual(kellyFraction(low, less));
        expect(kellyFraction(low, more)).toBeGreaterThanOrEqual(kellyFraction(low, less) - 1e-12);
      }),
      TRIED,
    );
  });

  it('grows the bankroll faster than half of it and than more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), price, (probability, odds) => {
        const bet = winOrLose(probability);
        const stake = kellyFraction(probability, odds);
        const growth = settlementGrowth(bet, odds, stake);
        for (const other of [stake / 2, Math.min(1, stake * 1.2), Math.min(1, stake + 0.01)])
          expect(settlementGrowth(bet, odds, other)).toBeLessThanOrEqual(growth + 1e-12);
      }),
      TRIED,
    );
  });

  it('is that of a settlement which only wins or loses', () => {
    fc.assert(
      fc.property(share, price, (probability, odds) => {
        const stake = settlementKellyFraction(winOrLose(probability), odds);
        expect(Math.abs(stake - kellyFraction(probability, odds))).toBeLessThan(1e-12);
      }),
      TRIED,
    );
  });

  it('is scaled by the multiplier and never above the cap', () => {
    fc.assert(
      fc.property(share, price, share, share, (probability, odds, multiplier, cap) => {
        const full = kellyFraction(probability, odds);
        const limited = kellyFraction(probability, odds, { multiplier, cap });
        expect(limited).toBe(Math.min(full * multiplier, cap));
      }),
      TRIED,
    );
  });
});

describe('Kelly stakes on exclusive outcomes', () => {
  const outcomes = fc
    .tuple(distribution({ min: 2, max: 8 }), fc.array(price, { minLength: 8, maxLength: 8 }))
    .map(([probabilities, prices]) =>
      probabilities.map((probability, index) => ({ probability, price: prices[index] ?? 2 })),
    );

  it('are all 0 exactly where no outcome has an edge', () => {
    fc.assert(
      fc.property(outcomes, (some) => {
        const staked = sumOf(exclusiveKellyFractions(some));
        const best = Math.max(...some.map(({ probability, price: odds }) => edge(probability, odds)));
        if (best <= 0) expect(staked).toBe(0);
        if (best > 1e-9) expect(staked).toBeGreaterThan(0);
      }),
      TRIED,
    );
  });

  it('sum to at most 1 and never grow the bankroll slower than no stake, a single stake or a part of them', () => {
    fc.assert(
      fc.property(outcomes, share, (some, part) => {
        const stakes = exclusiveKellyFractions(some);
        expect(sumOf(stakes)).toBeLessThanOrEqual(1 + 1e-12);
        const growth = exclusiveGrowth(some, stakes);
        expect(growth).toBeGreaterThanOrEqual(-1e-12);
        const scaled = stakes.map((stake) => stake * part);
        expect(exclusiveGrowth(some, scaled)).toBeLessThanOrEqual(growth + 1e-12);
        for (const [index, { probability, price: odds }] of some.entries()) {
          const alone = some.map((_, other) => (other === index ? kellyFraction(probability, odds) : 0));
          expect(exclusiveGrowth(some, alone)).toBeLessThanOrEqual(growth + 1e-12);
        }
      }),
      TRIED,
    );
  });
});

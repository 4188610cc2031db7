import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../../src/quant/settlement/expected-value.ts';
import { fairOdds } from '../../../src/quant/settlement/fair-odds.ts';
import { winOrLose } from '../../../src/quant/settlement/settlement.ts';
import { kellyFraction } from '../../../src/quant/stakes/kelly-fraction.ts';
import {
  settlementGrowth,
  settlementKellyFraction,
} from '../../../src/quant/stakes/settlement-kelly-fraction.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { anyPrice, anySettlement, anyShare } from './stake-cases.ts';

describe('a Kelly stake on a bet that settles by halves', () => {
  it('is the single Kelly stake for a bet that wins or loses', () => {
    fc.assert(
      fc.property(anyShare, anyPrice, (probability, price) => {
        const stake = settlementKellyFraction(winOrLose(probability), price);
        expect(stake).toBeCloseTo(kellyFraction(probability, price), 10);
      }),
    );
  });

  it('does not depend on how often the stake comes back', () => {
    const pushed = { win: 0.3, halfWin: 0, push: 0.4, halfLoss: 0, loss: 0.3 };

    expect(settlementKellyFraction(pushed, 2.2)).toBeCloseTo(kellyFraction(0.5, 2.2), 12);
  });

  it('grows the bankroll faster than any other stake', () => {
    fc.assert(
      fc.property(anySettlement, anyPrice, anyShare, (settlement, price, other) => {
        const best = settlementKellyFraction(settlement, price);
        const growth = settlementGrowth(settlement, price, best);
        expect(growth).toBeGreaterThanOrEqual(settlementGrowth(settlement, price, other) - 1e-12);
        if (expectedValue(settlement, price) <= 0) expect(best).toBe(0);
      }),
    );
  });

  it('is the whole bankroll only where it cannot be lost', () => {
    expect(settlementKellyFraction({ win: 0.9, halfWin: 0, push: 0, halfLoss: 0.1, loss: 0 }, 3)).toBe(1);
    const partial = settlementKellyFraction({ win: 0.2, halfWin: 0, push: 0, halfLoss: 0.8, loss: 0 }, 3.1);
    expect(partial).toBeGreaterThan(0);
    expect(partial).toBeLessThan(1);
    expect(settlementGrowth(winOrLose(0.9), 3, 1)).toBe(-Infinity);
  });

  it('is refused for a settlement that is no distribution', () => {
    const broken = { win: 0.5, halfWin: 0.2, push: 0, halfLoss: 0, loss: 0.5 };

    expect(() => settlementKellyFraction(broken, 2)).toThrow('must sum to 1');
    expect(() => expectedValue({ ...broken, halfWin: -0.2 }, 2)).toThrow(InvalidInputError);
  });
});

describe('the price of a settlement', () => {
  it('is fair where the expected value is zero', () => {
    fc.assert(
      fc.property(
        anySettlement.filter((settlement) => settlement.win > 0.01 && settlement.loss > 0.01),
        (settlement) => {
          expect(expectedValue(settlement, fairOdds(settlement))).toBeCloseTo(0, 9);
        },
      ),
    );
  });

  it('is one over the probability for a bet that wins or loses', () => {
    expect(fairOdds(winOrLose(0.4))).toBeCloseTo(2.5, 12);
    expect(fairOdds(winOrLose(1))).toBe(1);
  });

  it('pays halves by halves', () => {
    const quarter = { win: 0.5, halfWin: 0.1, push: 0, halfLoss: 0.2, loss: 0.2 };

    expect(expectedValue(quarter, 2)).toBeCloseTo(0.5 + 0.05 - 0.1 - 0.2, 12);
  });

  it('does not exist for a bet that cannot win', () => {
    expect(() => fairOdds(winOrLose(0))).toThrow('no price makes this bet fair');
    expect(() => fairOdds({ win: 0, halfWin: 0, push: 1, halfLoss: 0, loss: 0 })).toThrow(InvalidInputError);
  });
});

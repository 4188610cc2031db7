import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../../src/quant/settlement/expected-value.ts';
import { fairOdds } from '../../../src/quant/settlement/fair-odds.ts';
import { winOrLose } from '../../../src/quant/settlement/settlement.ts';
import type { Settlement } from '../../../src/quant/settlement/settlement.ts';
import { exclusiveGrowth, exclusiveKellyFractions } from '../../../src/quant/stakes/exclusive-kelly.ts';
import { kellyFraction } from '../../../src/quant/stakes/kelly-fraction.ts';
import { settlementGrowth, settlementKellyFraction } from '../../../src/quant/stakes/settlement-kelly.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
const anyPrice = fc.double({ min: 1.01, max: 50, noNaN: true });
const anySettlement: fc.Arbitrary<Settlement> = fc
  .tuple(anyShare, anyShare, anyShare, anyShare, anyShare)
  .filter((parts) => parts.reduce((sum, part) => sum + part, 0) > 0.01)
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const [win, halfWin, push, halfLoss, loss] = parts.map((part) => part / sum);
    if (win === undefined || halfWin === undefined || push === undefined || halfLoss === undefined)
      throw new Error();
    return { win, halfWin, push, halfLoss, loss: loss ?? 0 };
  });

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

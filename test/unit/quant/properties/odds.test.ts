import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../../../src/quant/settlement/expected-value.ts';
import { fairOdds } from '../../../../src/quant/settlement/fair-odds.ts';
import { winOrLose } from '../../../../src/quant/settlement/settlement.ts';
import type { Settlement } from '../../../../src/quant/settlement/settlement.ts';
import { devig } from '../../../../src/quant/devig/devig.ts';
import { DEVIG_METHODS } from '../../../../src/quant/devig/devig-result.ts';
import { closingLineValue } from '../../../../src/quant/value/closing-line-value.ts';
import { edge } from '../../../../src/quant/value/edge.ts';
import { distribution, price, TRIED } from './given.ts';

const settlement: fc.Arbitrary<Settlement> = distribution(5).map(
  ([win = 0, halfWin = 0, push = 0, halfLoss = 0, loss = 0]) => ({ win, halfWin, push, halfLoss, loss }),
);
const likely = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('a probability', () => {
  it('comes back from its fair odds', () => {
    fc.assert(
      fc.property(likely, (probability) => {
        const odds = fairOdds(winOrLose(probability));
        expect(Math.abs(odds * probability - 1)).toBeLessThan(1e-12);
        expect(Math.abs(1 / odds - probability)).toBeLessThan(1e-12);
        expect(Math.abs(edge(probability, Math.max(odds, 1 + 1e-9)))).toBeLessThan(1e-8);
      }),
      TRIED,
    );
  });

  it('comes back with all others from a book of fair odds, by every method', () => {
    fc.assert(
      fc.property(distribution(3), (fair) => {
        const odds = fair.map((probability) => fairOdds(winOrLose(probability)));
        for (const method of DEVIG_METHODS)
          for (const [index, probability] of devig(method, odds).probabilities.entries())
            expect(Math.abs(probability - (fair[index] ?? NaN))).toBeLessThan(1e-11);
      }),
      TRIED,
    );
  });
});

describe('fair odds', () => {
  it('of any settlement are worth exactly the stake, and more is worth more', () => {
    fc.assert(
      fc.property(settlement, (bet) => {
        const odds = fairOdds(bet);
        expect(Math.abs(expectedValue(bet, odds))).toBeLessThan(1e-11);
        expect(expectedValue(bet, odds * 1.01)).toBeGreaterThan(0);
      }),
      TRIED,
    );
  });
});

describe('closing line value', () => {
  it('is 0 at the close, above 0 for a longer price, and undone by the way back', () => {
    fc.assert(
      fc.property(price, price, (taken, close) => {
        const value = closingLineValue(taken, close);
        expect(Math.sign(value)).toBe(Math.sign(taken - close));
        expect((1 + value) * (1 + closingLineValue(close, taken))).toBeCloseTo(1, 12);
      }),
      TRIED,
    );
  });
});

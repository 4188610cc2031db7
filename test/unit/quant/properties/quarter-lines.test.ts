import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asianHandicapSettlement } from '../../../../src/quant/score-grid/asian-handicap-settlement.ts';
import { type ScoreGrid, scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../../src/quant/score-grid/total-settlement.ts';
import { expectedValue } from '../../../../src/quant/settlement/expected-value.ts';
import type { Settlement } from '../../../../src/quant/settlement/settlement.ts';
import { settleLine } from '../../../../src/quant/settlement/settle-line.ts';
import { fixture, type GivenFixture, price, quarterLine, sumOf, TRIED } from './given.ts';

const gridOf = ({ means, rho }: GivenFixture): ScoreGrid => scoreGrid(means, { rho, maxGoals: 40 });
/** L.25 and L.75. */
const betweenLines = fc.integer({ min: -12, max: 12 }).map((count) => count / 2 + 0.25);

/** What each part of the stake does under half a bet on each of two lines. */
function halves(one: Settlement, other: Settlement): { won: number; back: number; lost: number } {
  return {
    won: (one.win + other.win) / 2,
    back: (one.push + other.push) / 2,
    lost: (one.loss + other.loss) / 2,
  };
}

function expectHalves(split: Settlement, low: Settlement, high: Settlement): void {
  const { won, back, lost } = halves(low, high);
  expect(split.push).toBe(0);
  expect(Math.min(split.halfWin, split.halfLoss)).toBe(0);
  expect(split.win + split.halfWin / 2).toBeCloseTo(won, 12);
  expect((split.halfWin + split.halfLoss) / 2).toBeCloseTo(back, 12);
  expect(split.loss + split.halfLoss / 2).toBeCloseTo(lost, 12);
}

describe('a quarter line', () => {
  it('of a handicap is half a bet on each of its neighbours, on both sides', () => {
    fc.assert(
      fc.property(fixture, betweenLines, (given, line) => {
        const some = gridOf(given);
        for (const side of ['HOME', 'AWAY'] as const) {
          const at = (handicap: number): Settlement => asianHandicapSettlement(some, side, handicap);
          expectHalves(at(line), at(line - 0.25), at(line + 0.25));
        }
      }),
      TRIED,
    );
  });

  it('of a total is half a bet on each of its neighbours, on both sides', () => {
    fc.assert(
      fc.property(fixture, betweenLines, (given, line) => {
        const some = gridOf(given);
        for (const side of ['OVER', 'UNDER'] as const) {
          const at = (total: number): Settlement => totalSettlement(some, side, total);
          expectHalves(at(line), at(line - 0.25), at(line + 0.25));
        }
      }),
      TRIED,
    );
  });

  it('is worth the mean of its neighbours at any one price', () => {
    fc.assert(
      fc.property(fixture, betweenLines, price, (given, line, odds) => {
        const some = gridOf(given);
        const value = (handicap: number): number =>
          expectedValue(asianHandicapSettlement(some, 'HOME', handicap), odds);
        const mean = (value(line - 0.25) + value(line + 0.25)) / 2;
        expect(Math.abs(value(line) - mean)).toBeLessThan(1e-11 * odds);
      }),
      TRIED,
    );
  });

  it('settles a score that is sure by what lies between it and the line', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6, max: 6 }), quarterLine, (value, line) => {
        const { win, halfWin, push, halfLoss, loss } = settleLine(Float64Array.of(1), value, line);
        const stake = win + halfWin / 2 - halfLoss / 2 - loss;
        expect(win + halfWin + push + halfLoss + loss).toBe(1);
        expect(stake).toBe(Math.max(-1, Math.min(1, 2 * (value - line))));
      }),
      TRIED,
    );
  });
});

describe('any line', () => {
  it('settles to a sum of 1, and never gets better for who gives more goals', () => {
    fc.assert(
      fc.property(fixture, quarterLine, price, (given, line, odds) => {
        const some = gridOf(given);
        const [here, further] = [line, line - 0.25].map((one) => asianHandicapSettlement(some, 'HOME', one));
        if (here === undefined || further === undefined) throw new Error('two lines');
        expect(Math.abs(sumOf(Object.values<number>({ ...here })) - 1)).toBeLessThan(1e-12);
        expect(expectedValue(further, odds)).toBeLessThanOrEqual(expectedValue(here, odds) + 1e-11 * odds);
      }),
      TRIED,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { asianHandicapSettlement } from '../../../src/quant/score-grid/asian-handicap-settlement.ts';
import { scoreGrid } from '../../../src/quant/score-grid/score-grid.ts';
import { totalSettlement } from '../../../src/quant/score-grid/total-settlement.ts';
import { fairOdds } from '../../../src/quant/settlement/fair-odds.ts';
import type { BenchmarkRules } from '../../../src/modules/matches/domain/benchmark.ts';
import type { ClosingBet } from '../../../src/modules/matches/domain/closing-line/closing-bet.ts';
import {
  type BookClosingValue,
  closingLineValues,
} from '../../../src/modules/matches/domain/closing-line/closing-line-values.ts';
import type { Quote } from '../../../src/modules/matches/domain/odds.ts';

const RULES: BenchmarkRules = { devigMethod: 'MULTIPLICATIVE', exchangeCommission: 0.05 };

const close = (
  book: string,
  market: Quote['market'],
  line: number | null,
  prices: readonly number[],
): Quote => {
  const [first = 0, middle = 0, last] = prices;
  const draw = last === undefined ? null : middle;
  return { market, stage: 'CLOSING', book, line, first, draw, second: last ?? middle };
};
const homeAt = (netPrice: number): ClosingBet => ({
  market: 'MATCH_RESULT',
  side: 'HOME',
  line: null,
  netPrice,
});
const valueBy = (
  book: string,
  bet: ClosingBet,
  quotes: readonly Quote[],
  rules = RULES,
): BookClosingValue | undefined => closingLineValues(bet, quotes, rules).find((one) => one.book === book);

/** The fair prices that goal means give to a handicap and to 2.5 goals, with `margin` on each. */
function marketOf(book: string, line: number, margin = 0): Quote[] {
  const grid = scoreGrid({ home: 1.7, away: 1.1 }, { maxGoals: 40 });
  const price = (fair: number): number => fair / (1 + margin);
  return [
    close(book, 'ASIAN_HANDICAP', line, [
      price(fairOdds(asianHandicapSettlement(grid, 'HOME', line))),
      price(fairOdds(asianHandicapSettlement(grid, 'AWAY', line))),
    ]),
    close(book, 'OVER_UNDER', 2.5, [
      price(fairOdds(totalSettlement(grid, 'OVER', 2.5))),
      price(fairOdds(totalSettlement(grid, 'UNDER', 2.5))),
    ]),
  ];
}

describe('closing line value', () => {
  test('of 2.40 taken is 9.09 % against a raw close of 2.20, and 6.67 % against the fair one of 2.25', () => {
    // 1/2.20 with a margin that leaves 1/2.25: the book sums to 2.25/2.20.
    const sum = 2.25 / 2.2;
    const rest = sum - 1 / 2.2;
    const quote = close('PS', 'MATCH_RESULT', null, [2.2, 1 / (rest * 0.45), 1 / (rest * 0.55)]);
    expect(valueBy('PS', homeAt(2.4), [quote])).toEqual({
      book: 'PS',
      rawClv: expect.closeTo(0.0909090909, 9) as number,
      fairClv: expect.closeTo(0.0666666667, 9) as number,
      isRepriced: false,
      gap: null,
    });
  });

  test('is told by each benchmark apart, the sharpest first, and by no maximum', () => {
    const quotes = ['MAX', 'AVG', 'B365', 'WH', 'PS'].map((book, index) =>
      close(book, 'MATCH_RESULT', null, [2 + index / 10, 3.1, 3.3]),
    );
    const values = closingLineValues(homeAt(2.4), quotes, RULES);
    expect(values.map(({ book, gap }) => [book, gap])).toEqual([
      ['PS', null],
      ['BFE', 'NO_CLOSING_PRICE'],
      ['B365', null],
      ['AVG', null],
    ]);
    expect(values.map(({ rawClv }) => rawClv)).toEqual([2.4 / 2.4 - 1, null, 2.4 / 2.2 - 1, 2.4 / 2.1 - 1]);
  });

  test('by an exchange counts its price net of commission', () => {
    const quote = close('BFE', 'MATCH_RESULT', null, [2.2, 3.3, 3.6]);
    expect(valueBy('BFE', homeAt(2.14), [quote])?.rawClv).toBeCloseTo(0, 12);
  });

  test('takes the side that was backed: the draw, the second of two prices', () => {
    const result = close('PS', 'MATCH_RESULT', null, [2, 3.4, 3.9]);
    const total = close('PS', 'OVER_UNDER', 2.5, [1.8, 2.05]);
    expect(valueBy('PS', { ...homeAt(3.74), side: 'DRAW' }, [result])?.rawClv).toBeCloseTo(0.1, 12);
    const under: ClosingBet = { market: 'OVER_UNDER', side: 'UNDER', line: 2.5, netPrice: 2.255 };
    expect(valueBy('PS', under, [total])?.rawClv).toBeCloseTo(0.1, 12);
  });

  test('has a raw value and no fair one where the book closed without a margin', () => {
    const quote = close('PS', 'MATCH_RESULT', null, [2.4, 4, 4.5]);
    expect(valueBy('PS', homeAt(2.4), [quote])).toEqual({
      book: 'PS',
      rawClv: 0,
      fairClv: null,
      isRepriced: false,
      gap: 'NO_FAIR_PRICE',
    });
  });
});

describe('closing line value of a handicap', () => {
  const taken = (side: 'HOME' | 'AWAY', line: number, netPrice = 2): ClosingBet => ({
    market: 'ASIAN_HANDICAP',
    side,
    line,
    netPrice,
  });

  test('compares the same line where the book closed at it', () => {
    const bet = taken('AWAY', -0.5, 2.1);
    const value = valueBy('PS', bet, [close('PS', 'ASIAN_HANDICAP', -0.5, [1.9, 2])]);
    expect(value).toMatchObject({ isRepriced: false, gap: null });
    expect(value?.rawClv).toBeCloseTo(0.05, 12);
    // 1/2 over 1/1.9 + 1/2.
    expect(value?.fairClv).toBeCloseTo(2.1 * (0.5 / (1 / 1.9 + 0.5)) - 1, 12);
  });

  test.each([-1, -0.75, -0.25, 0, 0.25] as const)(
    'is repriced at %d from the closing handicap of -0.5 and the total, in halves at quarter lines',
    (line) => {
      const quotes = marketOf('PS', -0.5);
      for (const side of ['HOME', 'AWAY'] as const) {
        const [direct] = marketOf('PS', line);
        const fair = side === 'HOME' ? direct?.first : direct?.second;
        const value = valueBy('PS', taken(side, line), quotes);
        expect(value).toMatchObject({ isRepriced: true, rawClv: null, gap: null });
        expect(value?.fairClv).toBeCloseTo(2 / (fair ?? 0) - 1, 9);
      }
    },
  );

  test('takes the margin out before it reprices', () => {
    const value = valueBy('PS', taken('HOME', 0), marketOf('PS', -0.5, 0.04));
    expect(value?.fairClv).toBeCloseTo(
      valueBy('PS', taken('HOME', 0), marketOf('PS', -0.5))?.fairClv ?? 0,
      9,
    );
  });

  test('is not repriced from a total of another book', () => {
    const [handicap] = marketOf('PS', -0.5);
    const [, total] = marketOf('B365', -0.5);
    const quotes = [handicap, total].filter((quote) => quote !== undefined);
    expect(valueBy('PS', taken('HOME', 0), quotes)).toMatchObject({
      rawClv: null,
      fairClv: null,
      isRepriced: false,
      gap: 'LINE_MOVED_WITHOUT_TOTAL',
    });
    expect(valueBy('B365', taken('HOME', 0), quotes)).toMatchObject({ gap: 'NO_CLOSING_PRICE' });
  });

  test('has none where no goal means give the closing prices', () => {
    const quotes = [close('PS', 'ASIAN_HANDICAP', -6, [1.1, 8]), close('PS', 'OVER_UNDER', 2.5, [8, 1.1])];
    expect(valueBy('PS', taken('HOME', -5), quotes)).toMatchObject({ fairClv: null, gap: 'NO_MEANS' });
  });
});

import { describe, expect, test } from 'vitest';
import { armBets } from '../../../src/modules/experiments/domain/arm-bets.ts';
import { observeMatch } from '../../../src/modules/experiments/domain/observe-match.ts';
import type { Quote } from '../../../src/modules/matches/domain/odds.ts';
import { DEFAULT_RUN_CONFIG, type StrategyRule } from '../../../src/modules/pipeline/domain/run-config.ts';
import { madeDecision, VALUE_RULE } from '../../support/made-pinned-match.ts';

const FIRST = '2026-01-13T17:00:00.000Z';
const later = { id: 'entry-2', asOf: '2026-01-16T17:00:00.000Z' };
const betsOf = (...decisions: Parameters<typeof armBets>[1]) =>
  armBets(VALUE_RULE, decisions).map(({ side, price, stakeUnits, auditEntryId }) => {
    return [side, price, stakeUnits, auditEntryId];
  });
const excluding = (factor: 'DIVISION' | 'BACKED_TAG', value: string): StrategyRule => ({
  ...VALUE_RULE,
  conditions: [{ factor, value, minEdge: null }],
});

describe('the bets of an arm', () => {
  test('are what its rule keeps, by single Kelly within the cap of a pick, whatever the desk has at stake', () => {
    const decision = madeDecision({ asOf: FIRST, prices: { WH: [2.1, 3.3, 4], B365: [2.0, 3.2, 4.1] } });
    // Kelly 0.0979 / 1.1 of 100 units, a quarter of it: 2.22, and the cap 2.
    expect(armBets(VALUE_RULE, [decision])).toEqual([
      {
        market: 'MATCH_RESULT',
        side: 'HOME',
        line: null,
        book: 'WH',
        price: 2.1,
        netPrice: 2.1,
        edge: expect.closeTo(0.5227934517 * 2.1 - 1, 8) as number,
        stakeUnits: 2,
        asOf: new Date(FIRST),
        auditEntryId: 'entry-1',
      },
    ]);
    const small = madeDecision({ prices: { WH: [2.01, 3.3, 4] } });
    // (0.5228 x 2.01 - 1) / 1.01 = 0.0503, a quarter of it on 100 units, in whole hundredths.
    expect(betsOf(small)).toEqual([['HOME', 2.01, 1.25, 'entry-1']]);
  });

  test('back a selection once, at the first decision that keeps it', () => {
    const none = madeDecision({ id: 'entry-0', asOf: FIRST, prices: { B365: [1.95, 3.3, 4] } });
    expect(betsOf(none, madeDecision(), madeDecision({ ...later, prices: { B365: [2.2, 3.3, 4] } }))).toEqual(
      [['HOME', 2.1, 2, 'entry-1']],
    );
  });

  test('stay within the cap of the match over all decisions, by the bets of the arm itself', () => {
    const second = madeDecision({ ...later, prices: { B365: [1.8, 4.2, 6] } });
    // Draw 0.281 x 4.2 and away 0.196 x 6 have edges of 18 %: 1.41 and 0.88 units of Kelly, of which one unit is left.
    const bets = betsOf(madeDecision(), second);
    expect(bets.map(([side]) => side)).toEqual(['HOME', 'DRAW', 'AWAY']);
    const [first = 0, ...others] = armBets(VALUE_RULE, [madeDecision(), second]).map(
      ({ stakeUnits }) => stakeUnits,
    );
    expect(first).toBe(2);
    expect(others.reduce((sum, stake) => sum + stake, 0)).toBeLessThanOrEqual(1);
    const third = madeDecision({ ...later, id: 'entry-3', prices: { B365: [1.8, 4.2, 6] } });
    expect(betsOf(madeDecision(), second, third)).toEqual(bets);
  });

  test.each([
    ['a price that stands alone', { prices: { A: [2.1, 3, 3], B: [1.3, 3, 3], WH: [1.3, 3, 3] } }],
    ['a model that rests on too little', { matches: 49 }],
    ['a division that drift put in the shadow', { isShadowed: true }],
    ['a stake below the minimum', { config: withStakes({ minPickUnits: 2.5 }) }],
  ] as const)('are none at %s', (_name, made) => {
    expect(betsOf(madeDecision(made))).toEqual([]);
  });

  test('are none in a segment that the rule excludes', () => {
    const tagged = madeDecision({ homeTags: ['FORTRESS'] });
    expect(armBets(excluding('DIVISION', 'E0'), [tagged])).toEqual([]);
    expect(armBets(excluding('BACKED_TAG', 'FORTRESS'), [tagged])).toEqual([]);
    expect(armBets(excluding('BACKED_TAG', 'SLOW_STARTER'), [tagged])).toHaveLength(1);
  });
});

function withStakes(stakes: object) {
  return { ...DEFAULT_RUN_CONFIG, stakes: { ...DEFAULT_RUN_CONFIG.stakes, ...stakes } };
}

describe('the observation of a match', () => {
  const closing = (book: string, first: number, draw: number, second: number): Quote => ({
    book,
    market: 'MATCH_RESULT',
    stage: 'CLOSING',
    line: null,
    first,
    draw,
    second,
  });
  // Without a margin: the fair home price is 2.
  const quotes = [closing('PS', 2, 4, 4), closing('AVG', 1.5, 4, 9)];
  const observe = (treatment: StrategyRule, closingQuotes: readonly Quote[] = quotes) =>
    observeMatch({ control: VALUE_RULE, treatment }, [madeDecision()], closingQuotes, { benchmark: 'PS' });

  test('is 0 where both arms do the same', () => {
    const { control, treatment, difference } = observe({ ...VALUE_RULE, maxPrice: 10 });
    expect(difference).toBe(0);
    expect(control).toEqual(treatment);
    expect(control.valueUnits).toBeCloseTo(2 * (2.1 / 2 - 1), 6);
  });

  test('is the value of the bets that one arm makes alone, by the benchmark alone', () => {
    const { control, treatment, difference } = observe(excluding('DIVISION', 'E0'));
    expect(treatment).toEqual({ bets: [], valueUnits: 0 });
    expect(control.bets).toMatchObject([{ side: 'HOME', stakeUnits: 2, isRepriced: false, gap: null }]);
    expect(control.bets[0]?.fairClv).toBeCloseTo(2.1 / 2 - 1, 6);
    expect(difference).toBeCloseTo(-2 * (2.1 / 2 - 1), 6);
  });

  test('has no difference where a bet has no closing price by the benchmark, and one where nobody bets', () => {
    const missing = observe(excluding('DIVISION', 'E0'), [closing('AVG', 1.9, 4, 4.5)]);
    expect(missing).toMatchObject({
      control: { bets: [{ fairClv: null, gap: 'NO_CLOSING_PRICE', valueUnits: null }], valueUnits: null },
      treatment: { bets: [], valueUnits: 0 },
      difference: null,
    });
    const neither = { ...VALUE_RULE, minEdge: 0.2 };
    const silent = observeMatch({ control: neither, treatment: neither }, [madeDecision()], [], {
      benchmark: 'PS',
    });
    expect(silent.difference).toBe(0);
  });
});

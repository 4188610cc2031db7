import { describe, expect, test } from 'vitest';
import { contradictionOf, type TradeTerms } from '../../../src/modules/trading/domain/contradiction.ts';
import type { KnownTokens } from '../../../src/modules/trading/domain/known-token.ts';

const tokens: KnownTokens = new Map(
  [
    { token: 'USDC', decimals: 6, isUsdStablecoin: true },
    { token: 'USDT', decimals: 6, isUsdStablecoin: true },
    { token: 'SOL', decimals: 9, isUsdStablecoin: false },
  ].map((known) => [known.token, known]),
);
const buy = { decisionType: 'BUY', tokenPair: 'SOL/USDC', amountUsd: '100' };
const bought: TradeTerms = { tokenIn: 'USDC', tokenOut: 'SOL', amountIn: '100', amountOut: '0.5' };

describe('the amount of a trade', () => {
  test.each([
    ['95', null],
    ['105.000', null],
    ['94.999999999999999999', 'AMOUNT'],
    ['105.000000000000000001', 'AMOUNT'],
    ['1000000000000000000000000000000', 'AMOUNT'],
    // Rows of an older database may hold them.
    ['NaN', 'AMOUNT'],
    ['Infinity', 'AMOUNT'],
  ])('of %s USDC for a decision of 100 USD is judged exactly: %s', (amountIn, aspect) => {
    expect(contradictionOf(buy, { ...bought, amountIn }, tokens)?.aspect ?? null).toBe(aspect);
  });

  test('is what was taken for a sale, and nothing while that is not known', () => {
    const sell = { ...buy, decisionType: 'SELL' };
    const sold = { tokenIn: 'SOL', tokenOut: 'USDC', amountIn: '0.5', amountOut: '94' };
    expect(contradictionOf(sell, sold, tokens)?.aspect).toBe('AMOUNT');
    expect(contradictionOf(sell, { ...sold, amountOut: null }, tokens)).toBeNull();
  });

  test('is what was given where both sides are dollars', () => {
    const swap = { ...buy, tokenPair: 'USDT/USDC' };
    const terms = { tokenIn: 'USDC', tokenOut: 'USDT', amountIn: '100', amountOut: '50' };
    expect(contradictionOf(swap, terms, tokens)).toBeNull();
    expect(contradictionOf(swap, { ...terms, amountIn: '50', amountOut: '100' }, tokens)?.aspect).toBe(
      'AMOUNT',
    );
  });

  test('compares with nothing where the decision names none, or neither side is a dollar', () => {
    expect(contradictionOf({ ...buy, amountUsd: null }, { ...bought, amountIn: '9' }, tokens)).toBeNull();
    const pair = { ...buy, tokenPair: 'SOL/BONK' };
    const terms = { tokenIn: 'BONK', tokenOut: 'SOL', amountIn: '9', amountOut: '9' };
    expect(contradictionOf(pair, terms, tokens)).toBeNull();
  });
});

test('a HOLD admits no trade, whatever it is', () => {
  expect(contradictionOf({ ...buy, decisionType: 'HOLD' }, bought, tokens)).toEqual({
    aspect: 'HOLD',
    fault: 'a decision to HOLD admits no trade',
  });
});

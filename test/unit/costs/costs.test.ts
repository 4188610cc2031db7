import { describe, expect, test } from 'vitest';
import { readEnv } from '../../../src/env.ts';
import { BudgetExhaustedError } from '../../../src/modules/costs/domain/budget-exhausted-error.ts';
import {
  type BudgetState,
  calendarWindows,
  forbiddingBudget,
  remainingOf,
} from '../../../src/modules/costs/domain/budgets.ts';
import { costOfTokens } from '../../../src/modules/costs/domain/cost-of-tokens.ts';
import { priceAt } from '../../../src/modules/costs/domain/model-price.ts';
import { PRICE_TABLE } from '../../../src/modules/costs/domain/price-table.ts';
import { formatUsd, parseUsd, sharedMicroUsd } from '../../../src/shared/micro-usd.ts';

const at = new Date('2026-12-01T12:00:00Z');

describe('money', () => {
  test.each([
    ['0', 0n],
    ['2.5', 2_500_000n],
    ['0.000001', 1n],
    ['999999999.999999', 999_999_999_999_999n],
  ])('%s dollars are exact there and back', (text, amount) => {
    expect(parseUsd(text)).toBe(amount);
    expect(formatUsd(amount)).toBe(text);
  });

  test.each([
    [0n, 3, 0n],
    [1n, 3, 0n],
    [1n, 2, 1n],
    [2n, 3, 1n],
    [9_007_199_254_740_993n, 1, 9_007_199_254_740_993n],
  ])('%d millionths are shared by %d to the nearest one, halves upwards', (amount, count, share) => {
    expect(sharedMicroUsd(amount, count)).toBe(share);
  });

  test.each(['-1', '1e3', '0.0000001', '', '1,5', '.5', 'NaN', '1000000000'])('%j is no sum', (text) => {
    expect(parseUsd(text)).toBeNull();
  });
});

describe('the cost of tokens', () => {
  test('is rounded up to a whole millionth of a dollar', () => {
    const price = { inputMicroUsdPerMillion: 250_000n, outputMicroUsdPerMillion: 2_000_000n };
    expect(costOfTokens(price, { inputTokens: 1_000, outputTokens: 500 })).toBe(1_250n);
    expect(costOfTokens(price, { inputTokens: 1, outputTokens: 0 })).toBe(1n);
    expect(costOfTokens(price, { inputTokens: 0, outputTokens: 0 })).toBe(0n);
  });

  test('uses the newest price in force', () => {
    const [first] = PRICE_TABLE.filter(({ model }) => model === 'gpt-5-mini');
    if (!first) throw new Error('gpt-5-mini has no price');
    const prices = [first, { ...first, inputMicroUsdPerMillion: 7n, validFrom: '2026-12-02' }];
    const asked = { provider: 'OPENAI', model: 'gpt-5-mini' } as const;
    expect(priceAt(prices, { ...asked, at }).inputMicroUsdPerMillion).toBe(250_000n);
    expect(priceAt(prices, { ...asked, at: new Date('2026-12-02T00:00:00Z') }).inputMicroUsdPerMillion).toBe(
      7n,
    );
    expect(() => priceAt(prices, { ...asked, at: new Date('2020-01-01T00:00:00Z') })).toThrow(
      /no price on 2020-01-01/,
    );
    expect(() => priceAt(prices, { ...asked, provider: 'ANTHROPIC', at })).toThrow(/has no price/);
  });

  test('is known for every model of the table once', () => {
    const keys = PRICE_TABLE.map(({ provider, model, validFrom }) => `${provider} ${model} ${validFrom}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('budgets', () => {
  const states: BudgetState[] = (['RUN', 'DAY', 'MONTH'] as const).map((window) => ({
    window,
    limitMicroUsd: 100n,
    spentMicroUsd: window === 'DAY' ? 120n : 50n,
    reservedMicroUsd: 30n,
    startsAt: null,
    endsAt: window === 'RUN' ? null : new Date('2027-01-01T00:00:00Z'),
  }));

  test('follow the UTC calendar, over the end of a year', () => {
    expect(calendarWindows(new Date('2026-12-31T23:59:59.999Z'))).toEqual({
      DAY: { startsAt: new Date('2026-12-31T00:00:00Z'), endsAt: new Date('2027-01-01T00:00:00Z') },
      MONTH: { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2027-01-01T00:00:00Z') },
    });
  });

  test('have nothing left rather than less', () => {
    expect(states.map(remainingOf)).toEqual([20n, 0n, 20n]);
  });

  test('forbid by the one that stays in the way longest', () => {
    expect(forbiddingBudget(states, 10n)?.window).toBe('DAY');
    expect(forbiddingBudget(states.slice(1), 21n)?.window).toBe('MONTH');
    expect(forbiddingBudget(states, 21n)?.window).toBe('RUN');
    expect(forbiddingBudget([], 1n)).toBeNull();
  });

  test('that are exhausted say all about it', () => {
    const [, , month] = states;
    if (!month) throw new Error('There is no month.');
    const error = new BudgetExhaustedError(month, 21n);
    expect(error.message).toBe(
      'a call that may cost 0.000021 USD does not fit into the MONTH budget of 0.0001 USD (BUDGET_MONTH_USD): ' +
        '0.00005 are spent and 0.00003 reserved; it is open again from 2027-01-01T00:00:00.000Z',
    );
  });
});

describe('the settings of paid models', () => {
  test('have budgets and prices without anything being set, and no key', () => {
    const { llm } = readEnv({});
    expect(llm).toMatchObject({
      budgets: { runMicroUsd: 1_000_000n, dayMicroUsd: 5_000_000n, monthMicroUsd: 50_000_000n },
      access: { OPENAI: { apiKey: null, baseUrl: null }, ANTHROPIC: { apiKey: null, baseUrl: null } },
    });
    expect(llm.prices).toEqual(PRICE_TABLE);
  });

  test('let LLM_PRICES replace the price of a model and add others', () => {
    const given = [
      { provider: 'OPENAI', model: 'gpt-5-mini', inputUsdPerMillion: '0.3', outputUsdPerMillion: 2.4 },
      {
        provider: 'ANTHROPIC',
        model: 'claude-new',
        inputUsdPerMillion: 0,
        outputUsdPerMillion: 0,
        validFrom: '2027-01-01',
      },
    ];
    const { prices } = readEnv({ LLM_PRICES: JSON.stringify(given) }).llm;
    expect(prices.filter(({ model }) => model === 'gpt-5-mini')).toMatchObject([
      { inputMicroUsdPerMillion: 300_000n, outputMicroUsdPerMillion: 2_400_000n, source: 'LLM_PRICES' },
    ]);
    expect(prices).toHaveLength(PRICE_TABLE.length + 1);
    expect(() => priceAt(prices, { provider: 'ANTHROPIC', model: 'claude-new', at })).toThrow(/no price/);
  });

  test.each([
    ['BUDGET_DAY_USD', '-1', /from 0 to/],
    ['BUDGET_RUN_USD', 'much', /BUDGET_RUN_USD/],
    ['LLM_PRICES', 'cheap', /must be JSON|expected array/],
    ['LLM_PRICES', '[{"provider":"OPENAI"}]', /0\.model/],
    [
      'LLM_PRICES',
      '[{"provider":"X","model":"y","inputUsdPerMillion":1,"outputUsdPerMillion":1}]',
      /0\.provider/,
    ],
    ['OPENAI_BASE_URL', 'ftp://host', /https/],
  ])('refuse %s=%s and name the rule', (name, value, message) => {
    expect(() => readEnv({ [name]: value })).toThrow(message);
  });

  test('are refused without an address that may hold a password', () => {
    expect(() => readEnv({ OPENAI_BASE_URL: 'ftp://user:geheim@host' })).toThrow(/^(?!.*geheim)/);
  });
});

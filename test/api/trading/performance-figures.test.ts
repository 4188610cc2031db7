import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TradingPerformanceDocument } from '../../generated/operations.ts';
import { madeTrade } from '../../support/made-trade.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { print } from 'graphql';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const { db } = api;
  // An older database may hold what is refused today.
  await db.$executeRaw`ALTER TABLE trading.trades DROP CONSTRAINT trades_profit_loss_check, DROP CONSTRAINT trades_status_check`;
  const nameless = { strategyUsed: null };
  const grid = { strategyUsed: 'grid' };
  await db.trade.createMany({
    data: [
      // Before the period, and at its end: neither belongs to it.
      madeTrade('2026-04-30T23:59:59.999Z', { profitLoss: '1000' }),
      madeTrade('2026-05-05T00:00:00Z', { profitLoss: '1000' }),
      // momentum: the days of the worked example, +100, -165, nothing, +93.5 from 1,000 dollars.
      madeTrade('2026-05-01T00:00:00Z', { profitLoss: '60' }),
      madeTrade('2026-05-01T23:59:59.999Z', { profitLoss: '40' }),
      madeTrade('2026-05-02T00:00:00Z', { profitLoss: '-110' }),
      madeTrade('2026-05-02T12:00:00Z', { profitLoss: '-55' }),
      madeTrade('2026-05-02T12:00:00Z', { profitLoss: '0' }),
      madeTrade('2026-05-04T10:00:00Z', { profitLoss: '93.50' }),
      // None of these counts, whatever their profit says.
      madeTrade('2026-05-02T01:00:00Z', { profitLoss: '7', status: 'PENDING' }),
      madeTrade('2026-05-02T01:00:00Z', { status: 'FAILED' }),
      madeTrade('2026-05-02T01:00:00Z', { profitLoss: '-7', status: 'FAILED' }),
      madeTrade('2026-05-02T01:00:00Z', { profitLoss: '7', status: 'CANCELLED' }),
      madeTrade('2026-05-02T01:00:00Z'),
      madeTrade('2026-05-03T01:00:00Z', { profitLoss: '0.000000000000000001', ...nameless }),
      madeTrade('2026-05-03T01:00:00Z', { profitLoss: '-12345678901234.5', ...grid }),
    ],
  });
  for (const value of ['NaN', 'Infinity', '-Infinity'])
    await db.$executeRaw`
      INSERT INTO trading.trades ("timestamp", token_in, token_out, amount_in, status, strategy_used, profit_loss)
      VALUES ('2026-05-02T02:00:00Z', 'USDC', 'SOL', 1, 'CONFIRMED', 'momentum', ${value}::numeric)`;
  for (const status of ['pending', 'Confirmed', 'done'])
    await db.trade.create({ data: madeTrade('2026-05-02T03:00:00Z', { status, profitLoss: '7' }) });
});
afterAll(() => api.close());

const period = { from: '2026-05-01T00:00:00.000Z', to: '2026-05-05T00:00:00.000Z' };

const MOMENTUM = {
  strategyName: 'momentum',
  days: 4,
  trades: 6,
  winningTrades: 3,
  losingTrades: 2,
  breakEvenTrades: 1,
  pendingTrades: 1,
  failedTrades: 2,
  cancelledTrades: 1,
  unvaluedTrades: 1,
  unreadableTrades: 6,
  totalPnlUsd: '28.5',
  grossProfitUsd: '193.5',
  grossLossUsd: '165',
  winRate: 0.5,
  profitFactor: 193.5 / 165,
  expectancyUsd: '4.75',
  averageWinUsd: '64.5',
  averageLossUsd: '82.5',
  maxDrawdownUsd: '165',
};
const NOTHING = {
  days: 4,
  trades: 0,
  winningTrades: 0,
  losingTrades: 0,
  breakEvenTrades: 0,
  pendingTrades: 0,
  failedTrades: 0,
  cancelledTrades: 0,
  unvaluedTrades: 0,
  unreadableTrades: 0,
  totalPnlUsd: '0',
  grossProfitUsd: '0',
  grossLossUsd: '0',
  winRate: null,
  profitFactor: null,
  expectancyUsd: null,
  averageWinUsd: null,
  averageLossUsd: null,
  sharpeRatio: null,
  sortinoRatio: null,
  maxDrawdownUsd: '0',
  maxDrawdownPct: null,
};

describe('the performance of strategies over a period', () => {
  test('is that of the example worked out by hand, with what does not count told apart', async () => {
    const { tradingPerformance: answer } = await execute(api.app, TradingPerformanceDocument, {
      ...period,
      strategies: ['momentum'],
      startingEquityUsd: '1000',
    });
    expect(answer).toMatchObject({
      startsAt: period.from,
      endsAt: period.to,
      startingEquityUsd: '1000',
      lotsSinceAt: '2026-01-31T00:00:00.000Z',
    });
    const [figures] = answer.strategies;
    // See test/unit/trading/performance-figures.test.ts for the arithmetic of these three.
    const { sharpeRatio, sortinoRatio, maxDrawdownPct, ...rest } = figures ?? {};
    expect(rest).toEqual(MOMENTUM);
    expect(sharpeRatio).toBeCloseTo((0.0125 / Math.sqrt(0.041875 / 3)) * Math.sqrt(365), 10);
    expect(sortinoRatio).toBeCloseTo(Math.sqrt(365) / 6, 10);
    expect(maxDrawdownPct).toBeCloseTo(15, 12);
    expect(answer.total).toEqual({ ...figures, strategyName: null });
  });

  test('is answered for all strategies by name, nameless trades last, and their total to the last digit', async () => {
    const { tradingPerformance: answer } = await execute(api.app, TradingPerformanceDocument, period);
    expect(answer.strategies.map(({ strategyName, totalPnlUsd }) => [strategyName, totalPnlUsd])).toEqual([
      ['grid', '-12345678901234.5'],
      ['momentum', '28.5'],
      [null, '0.000000000000000001'],
    ]);
    expect(answer.strategies[1]).toMatchObject({ ...MOMENTUM, maxDrawdownPct: null });
    // The sum of all three, not rounded to the digits of a double.
    expect(answer.total).toMatchObject({
      strategyName: null,
      trades: 8,
      totalPnlUsd: '-12345678901205.999999999999999999',
      unreadableTrades: 6,
    });
  });

  test('names strategies without a trade, in the order in which they were asked for', async () => {
    const { tradingPerformance: answer } = await execute(api.app, TradingPerformanceDocument, {
      ...period,
      strategies: ['unknown', 'grid', 'unknown'],
    });
    expect(answer.strategies).toEqual([
      { strategyName: 'unknown', ...NOTHING },
      expect.objectContaining({ strategyName: 'grid', trades: 1 }),
    ]);
    expect(answer.total).toMatchObject({ trades: 1, totalPnlUsd: '-12345678901234.5' });
  });

  test('reaches until now where no end is given', async () => {
    const { from } = period;
    const { tradingPerformance: answer } = await execute(api.app, TradingPerformanceDocument, { from });
    expect(answer).toMatchObject({ startsAt: from, endsAt: NOW.toISOString() });
    expect(answer.total.trades).toBe(9);
  });

  test('is one statement, however many strategies and days there are', async () => {
    const statements = await statementsOf(() => execute(api.app, TradingPerformanceDocument, period));
    expect(statements).toHaveLength(1);
  });

  test.each([
    [{ to: period.from }, 'to: "2026-05-01T00:00:00.000Z" is not after from (2026-05-01T00:00:00.000Z)'],
    [
      { to: '2026-05-16T00:00:00.001Z' },
      'to: "2026-05-16T00:00:00.001Z" is after the end of today in UTC (2026-05-16T00:00:00.000Z)',
    ],
    [{ startingEquityUsd: '0' }, 'startingEquityUsd: "0" must be greater than 0'],
    [{ strategies: [] }, 'strategies: 0 names are given: 1 to 200 are allowed'],
    [{ strategies: ['grid', ' '] }, 'strategies[1]: " " must have 1 to 200 characters'],
    [{ from: '1990-01-01T00:00:00Z' }, 'there are more than 5000 buckets of one DAY'],
  ])('refuses %j', async (more, message) => {
    const { errors } = await send(api.app, print(TradingPerformanceDocument), { ...period, ...more });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|LIMIT_EXCEEDED)$/);
  });
});

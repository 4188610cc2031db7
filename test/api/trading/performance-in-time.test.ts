import { print } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeNodeId } from '../../../src/graphql/node-id.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { toScaled } from '../../../src/shared/scaled-decimal.ts';
import { TradingPerformanceInTimeDocument } from '../../generated/operations.ts';
import { madeTrade } from '../../support/made-trade.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.trade.deleteMany());

const period = { from: '2026-04-28T12:00:00.000Z', to: '2026-05-05T06:00:00.000Z' };
const cents = (text: string): bigint => toScaled('amount', text, 2);

describe('buckets', () => {
  test('cut the period in UTC, and those without a trade are there', async () => {
    await api.db.trade.createMany({
      data: [
        madeTrade('2026-04-30T23:59:59.999Z', { profitLoss: '5.25' }),
        madeTrade('2026-05-01T00:00:00Z', { profitLoss: '-2' }),
        madeTrade('2026-05-04T00:00:00Z', { profitLoss: '0' }),
      ],
    });
    const answer = await execute(api.app, TradingPerformanceInTimeDocument, {
      ...period,
      startingEquityUsd: '100',
      unit: 'MONTH',
      step: 'WEEK',
    });
    const expected = {
      totalPnlUsd: '3.25',
      buckets: [
        {
          startsAt: '2026-04-28T12:00:00.000Z',
          endsAt: '2026-05-01T00:00:00.000Z',
          trades: 1,
          winningTrades: 1,
          losingTrades: 0,
          pnlUsd: '5.25',
          grossProfitUsd: '5.25',
          grossLossUsd: '0',
        },
        {
          startsAt: '2026-05-01T00:00:00.000Z',
          endsAt: '2026-05-05T06:00:00.000Z',
          trades: 2,
          winningTrades: 0,
          losingTrades: 1,
          pnlUsd: '-2',
          grossProfitUsd: '0',
          grossLossUsd: '2',
        },
      ],
      equityCurve: [
        { reachedAt: '2026-04-28T12:00:00.000Z', pnlUsd: '0', equityUsd: '100', tradeId: null },
        { reachedAt: '2026-05-04T00:00:00.000Z', pnlUsd: '3.25', equityUsd: '103.25', tradeId: null },
        { reachedAt: '2026-05-05T06:00:00.000Z', pnlUsd: '3.25', equityUsd: '103.25', tradeId: null },
      ],
    };
    expect(answer.tradingPerformance).toEqual({
      strategies: [{ strategyName: 'momentum', ...expected }],
      total: { strategyName: null, ...expected },
    });
  });

  test('and curves add up to the whole, for each strategy and together, however the period is cut', async () => {
    const random = seededRandom('in time');
    const start = Date.parse(period.from);
    const length = Date.parse(period.to) - start;
    await api.db.trade.createMany({
      data: Array.from({ length: 400 }, () =>
        madeTrade(new Date(start + Math.floor(random() * length)).toISOString(), {
          profitLoss: (Math.floor(random() * 4_001) / 100 - 20).toFixed(2),
          strategyUsed: ['momentum', 'grid', null][Math.floor(random() * 3)] ?? null,
        }),
      ),
    });
    for (const unit of ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const) {
      const answer = await execute(api.app, TradingPerformanceInTimeDocument, {
        ...period,
        unit,
        step: unit,
      });
      const { strategies, total } = answer.tradingPerformance;
      for (const figures of [...strategies, total]) {
        const sum = figures.buckets.reduce((all, { pnlUsd }) => all + cents(pnlUsd), 0n);
        expect(sum).toBe(cents(figures.totalPnlUsd));
        expect(figures.equityCurve.at(-1)?.pnlUsd).toBe(figures.totalPnlUsd);
      }
      for (const [place, bucket] of total.buckets.entries()) {
        const parts = strategies.map(({ buckets }) => buckets[place]);
        expect(parts.reduce((all, part) => all + (part?.trades ?? 0), 0)).toBe(bucket.trades);
        expect(parts.reduce((all, part) => all + cents(part?.pnlUsd ?? '0'), 0n)).toBe(cents(bucket.pnlUsd));
      }
    }
  });
});

describe('a curve by trade', () => {
  test('goes through the trades in the order of time and key, those of the strategy or of all', async () => {
    const trades = await api.db.trade.createManyAndReturn({
      data: [
        madeTrade('2026-05-02T11:00:00Z', { profitLoss: '3' }),
        madeTrade('2026-05-02T10:00:00Z', { profitLoss: '10' }),
        madeTrade('2026-05-02T11:00:00Z', { profitLoss: '-4', strategyUsed: null }),
        madeTrade('2026-05-02T10:30:00Z', { profitLoss: '99', status: 'PENDING' }),
      ],
    });
    const answer = await execute(api.app, TradingPerformanceInTimeDocument, {
      ...period,
      unit: 'DAY',
      step: 'TRADE',
    });
    const curveOf = (curve: readonly { pnlUsd: string; tradeId: string | null }[] = []) =>
      curve.map(({ pnlUsd, tradeId }) => [
        tradeId === null ? null : trades.findIndex(({ id }) => String(id) === decodeNodeId(tradeId).id),
        pnlUsd,
      ]);
    const { strategies, total } = answer.tradingPerformance;
    expect(curveOf(strategies[0]?.equityCurve)).toEqual([
      [null, '0'],
      [1, '10'],
      [0, '13'],
    ]);
    expect(curveOf(strategies[1]?.equityCurve)).toEqual([
      [null, '0'],
      [2, '-4'],
    ]);
    expect(curveOf(total.equityCurve)).toEqual([
      [null, '0'],
      [1, '10'],
      [0, '13'],
      [2, '9'],
    ]);
  });

  test('is refused beyond 5,000 trades and a list beyond 1,000 buckets, never cut', async () => {
    await api.db.$executeRaw`
      INSERT INTO trading.trades ("timestamp", token_in, token_out, amount_in, status, strategy_used, profit_loss)
      SELECT '2026-05-01T00:00:00Z', 'USDC', 'SOL', 1, 'CONFIRMED', 'momentum', 1 FROM generate_series(1, 5001)`;
    const ask = (variables: object) =>
      send(api.app, print(TradingPerformanceInTimeDocument), { ...period, ...variables });
    const byTrade = await ask({ unit: 'DAY', step: 'TRADE' });
    expect(byTrade.errors?.[0]?.message).toBe(
      'A curve by trade has at most 5000 trades, this one 5001: ask for a shorter period, or by HOUR.',
    );
    const byHour = await ask({ from: '2026-03-01T00:00:00Z', unit: 'HOUR', step: 'DAY' });
    expect(byHour.errors?.[0]).toMatchObject({
      extensions: { code: 'LIMIT_EXCEEDED' },
      message: expect.stringContaining('more than 1000 buckets of one HOUR') as string,
    });
  });
});

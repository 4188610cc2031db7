import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { execute } from '../graphql/support/execute.ts';
import {
  TradingPerformanceByTradeDocument,
  TradingPerformanceDocument,
  TradingPerformanceInTimeDocument,
} from '../../generated/operations.ts';
import { plainFigures, type PlainTrade, plainTrips } from './support/plain-performance.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.trade.deleteMany());

const STATUSES = ['PENDING', 'FAILED', 'CANCELLED', ...Array<'CONFIRMED'>(9).fill('CONFIRMED')] as const;
const STRATEGIES = ['momentum', 'grid', 'Grid', null];
const SIDES = [
  ['USDC', 'SOL'],
  ['usdt', 'sol'],
  ['SOL', 'USDC'],
  ['Sol', 'JUP'],
  ['JUP', 'SOL'],
  ['JUP', 'usdc'],
] as const;
const HOUR = 3_600_000;

/** Trades over the change of clocks in Europe and two ends of months; many at the same instant, some before the period. */
function madeTrades(seed: number, count: number): PlainTrade[] {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('Nothing to pick from.');
    return one;
  };
  const start = Date.parse('2026-02-20T00:00:00Z');
  return Array.from({ length: count }, (): PlainTrade => {
    const [sold, bought] = pick(SIDES);
    const quantity = (): bigint => BigInt(1 + Math.floor(random() * 4_000)) * 1_000_000n;
    const result = [
      null,
      0n,
      BigInt(Math.floor((random() - 0.45) * 2e8)),
      BigInt(Math.floor(random() * 100) - 50),
    ];
    return {
      at: start + Math.floor(random() * 45 * 24 * 4) * (HOUR / 4),
      status: pick(STATUSES),
      strategy: pick(STRATEGIES.map((strategy) => ({ strategy }))).strategy,
      pnl: pick(result.map((pnl) => ({ pnl }))).pnl,
      sold: { token: sold, quantity: quantity() },
      bought: { token: bought, quantity: random() < 0.05 ? null : quantity() },
    };
  }).toSorted((a, b) => a.at - b.at);
}

async function store(trades: readonly PlainTrade[]): Promise<void> {
  await api.db.trade.createMany({
    data: trades.map(({ at, status, strategy, pnl, sold, bought }) => ({
      timestamp: new Date(at),
      status,
      strategyUsed: strategy,
      profitLoss: pnl === null ? null : decimal(pnl, 6),
      tokenIn: sold.token,
      amountIn: decimal(sold.quantity, 9),
      tokenOut: bought.token,
      amountOut: bought.quantity === null ? null : decimal(bought.quantity, 9),
    })),
  });
}

function decimal(value: bigint, digits: number): string {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  return `${value < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Passes when every figure of `expected` is that of the answer, decimals and numbers alike. */
function expectFigures(answer: object, expected: Readonly<Record<string, number | null>>): void {
  for (const [name, value] of Object.entries(expected)) {
    const given: unknown = Reflect.get(answer, name);
    if (value === null) expect(given, name).toBeNull();
    else {
      expect(given, name).not.toBeNull();
      expect(Math.abs(Number(given) - value), `${name}: ${String(given)}, not ${value}`).toBeLessThanOrEqual(
        1e-7 * Math.max(1, Math.abs(value)),
      );
    }
  }
}

const variables = { from: '2026-03-01T05:30:00Z', to: '2026-04-02T17:15:00Z' };
const span = { from: Date.parse(variables.from), to: Date.parse(variables.to) };

test.for([
  [1, 400, null],
  [2, 400, '2500.5'],
  [3, 250, '60'],
  [4, 3, '1000'],
] as const)(
  'figures of made trades are those of their definitions (%s: %s trades, equity %s)',
  async ([seed, count, startingEquityUsd]) => {
    const trades = madeTrades(seed, count);
    await store(trades);
    const equity = startingEquityUsd === null ? null : Number(startingEquityUsd);
    const { tradingPerformance: sums } = await execute(api.app, TradingPerformanceDocument, {
      ...variables,
      startingEquityUsd,
    });
    const { tradingPerformance: each } = await execute(api.app, TradingPerformanceByTradeDocument, {
      ...variables,
      startingEquityUsd,
    });
    const since = span.from - 90 * 24 * HOUR;
    for (const [place, figures] of sums.strategies.entries()) {
      const byTrade = each.strategies[place];
      const own = trades.filter(({ strategy }) => strategy === figures.strategyName);
      expectFigures({ ...figures, ...byTrade }, plainFigures(own, span, equity));
      const trips = plainTrips(own, span, since);
      const closings = trips.flatMap(({ minutes }) => minutes);
      expect(byTrade?.closingTrades).toBe(closings.length);
      if (closings.length > 0)
        expect(byTrade?.avgTradeDurationMinutes).toBeCloseTo(
          closings.reduce((all, one) => all + one, 0) / closings.length,
          5,
        );
      expect(byTrade?.roundTrips).toEqual(
        trips.map(({ token, minutes, closed, unmatched, openLots, open, openSince }) => ({
          token,
          closingTrades: minutes.length,
          closedQuantity: plain(closed),
          unmatchedQuantity: plain(unmatched),
          openLots,
          openQuantity: plain(open),
          oldestOpenLotAt: openSince === null ? null : new Date(openSince).toISOString(),
        })),
      );
    }
    expectFigures({ ...sums.total, ...each.total }, plainFigures(trades, span, equity));
    const names = new Set(
      trades.filter(({ at }) => at >= span.from && at < span.to).map(({ strategy }) => strategy),
    );
    expect(new Set(sums.strategies.map(({ strategyName }) => strategyName))).toEqual(names);
  },
);

test.for(['HOUR', 'DAY', 'WEEK', 'MONTH'] as const)(
  'buckets of a %s in UTC hold the trades between their ends',
  async (unit) => {
    const trades = madeTrades(5, 400);
    await store(trades);
    const { tradingPerformance: answer } = await execute(api.app, TradingPerformanceInTimeDocument, {
      ...variables,
      unit,
      step: 'TRADE',
    });
    const { buckets, equityCurve, totalPnlUsd } = answer.total;
    expect(buckets[0]?.startsAt).toBe(new Date(span.from).toISOString());
    expect(buckets.at(-1)?.endsAt).toBe(new Date(span.to).toISOString());
    for (const [place, bucket] of buckets.entries()) {
      const [from, to] = [Date.parse(bucket.startsAt), Date.parse(bucket.endsAt)];
      if (place > 0) expect(bucket.startsAt).toBe(buckets[place - 1]?.endsAt);
      if (place > 0) expect(isStart(unit, new Date(from)), bucket.startsAt).toBe(true);
      for (let hour = (Math.floor(from / HOUR) + 1) * HOUR; hour < to; hour += HOUR)
        expect(isStart(unit, new Date(hour)), new Date(hour).toISOString()).toBe(false);
      const {
        trades: count,
        winningTrades,
        losingTrades,
        totalPnlUsd: pnlUsd,
        grossProfitUsd,
        grossLossUsd,
      } = plainFigures(trades, { from, to }, null);
      expectFigures(bucket, {
        trades: count,
        winningTrades,
        losingTrades,
        pnlUsd,
        grossProfitUsd,
        grossLossUsd,
      });
    }
    const counted = trades.filter(
      ({ at, status, pnl }) => at >= span.from && at < span.to && status === 'CONFIRMED' && pnl !== null,
    );
    expect(equityCurve).toHaveLength(counted.length + 1);
    expect(equityCurve.at(-1)?.pnlUsd).toBe(totalPnlUsd);
    let net = 0;
    for (const [place, { at, pnl }] of counted.entries()) {
      net += Number(pnl ?? 0n) / 1e6;
      expectFigures(equityCurve[place + 1] ?? {}, { pnlUsd: net });
      expect(equityCurve[place + 1]?.reachedAt).toBe(new Date(at).toISOString());
    }
  },
);

function isStart(unit: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH', at: Date): boolean {
  if (unit === 'HOUR') return true;
  if (at.getUTCHours() !== 0) return false;
  if (unit === 'DAY') return true;
  return unit === 'WEEK' ? at.getUTCDay() === 1 : at.getUTCDate() === 1;
}

function plain(quantity: bigint): string {
  return decimal(quantity, 9).replace(/\.?0+$/, '');
}

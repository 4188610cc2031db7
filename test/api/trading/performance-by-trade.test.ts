import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { TradingPerformanceByTradeDocument } from '../../generated/operations.ts';
import { madeTrade } from '../../support/made-trade.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.trade.deleteMany());

const period = { from: '2026-05-01T00:00:00.000Z', to: '2026-05-05T00:00:00.000Z' };
const sell = (amountIn: string) => ({ tokenIn: 'sol', tokenOut: 'usdc', amountIn, amountOut: '90' });

async function ask(more: { startingEquityUsd?: string; lotsSince?: string } = {}) {
  const answer = await execute(api.app, TradingPerformanceByTradeDocument, { ...period, ...more });
  return answer.tradingPerformance;
}

describe('what only each trade tells', () => {
  test('are the largest trades and the falls within a day, of a strategy and of all together', async () => {
    await api.db.trade.createMany({
      data: [
        // momentum: +100, -60, +20, -80, +30: sums 100, 40, 60, -20, 10, so the deepest fall is from 100 to -20.
        ...['100', '-60', '20', '-80', '30'].map((profitLoss, hour) =>
          madeTrade(`2026-05-02T1${hour}:00:00Z`, { profitLoss }),
        ),
        // grid, half an hour after the first: of all, with the -5 of hold, 95, 145, 85, 105, 25, 55, the deepest fall from 145 to 25.
        madeTrade('2026-05-02T10:30:00Z', { profitLoss: '50', strategyUsed: 'grid' }),
        // hold begins with a loss, before all others: it falls from the 0 of the start.
        madeTrade('2026-05-01T00:00:00Z', { profitLoss: '-5', strategyUsed: 'hold' }),
      ],
    });
    const answer = await ask({ startingEquityUsd: '300' });
    expect(answer.strategies).toMatchObject([
      {
        strategyName: 'grid',
        largestWinUsd: '50',
        largestLossUsd: null,
        maxTradeDrawdownUsd: '0',
        maxTradeDrawdownPct: 0,
      },
      // 5 of 300.
      { strategyName: 'hold', largestWinUsd: null, largestLossUsd: '5', maxTradeDrawdownUsd: '5' },
      // 120 of 400.
      { largestWinUsd: '100', largestLossUsd: '80', maxTradeDrawdownUsd: '120', maxTradeDrawdownPct: 30 },
    ]);
    expect(answer.total).toMatchObject({
      largestWinUsd: '100',
      largestLossUsd: '80',
      maxTradeDrawdownUsd: '120',
    });
    // 120 of 445.
    expect(answer.total.maxTradeDrawdownPct).toBeCloseTo(12_000 / 445, 8);
    expect((await ask()).total.maxTradeDrawdownPct).toBeNull();
  });

  test('are volume by the dollar side and fees, with how many trades say neither', async () => {
    await api.db.trade.createMany({
      data: [
        madeTrade('2026-05-02T10:00:00Z', { gasUsed: 5_000n }),
        madeTrade('2026-05-02T11:00:00Z', { ...sell('1'), gasUsed: 1_000_000_000n }),
        madeTrade('2026-05-02T12:00:00Z', { tokenIn: 'SOL', tokenOut: 'JUP' }),
        madeTrade('2026-05-02T12:00:00Z', { ...sell('1'), amountOut: null }),
        madeTrade('2026-05-02T12:00:00Z', { status: 'FAILED', gasUsed: 5_000n }),
      ],
    });
    expect((await ask()).total).toMatchObject({
      confirmedTrades: 4,
      volumeUsd: '190',
      tradesWithoutVolume: 2,
      feesSol: '1.000005000',
      tradesWithoutFee: 2,
    });
  });
});

describe('durations', () => {
  test('match lots first in, first out, in parts, and tell what stays open', async () => {
    await api.db.trade.createMany({
      data: [
        madeTrade('2026-04-30T23:00:00Z', { amountOut: '2' }),
        madeTrade('2026-05-01T01:00:00Z', { amountOut: '3' }),
        // Sells the 2 of the first lot, 180 minutes old, and 1 of the second, 60 minutes old: (2 x 180 + 1 x 60) / 3 = 140.
        madeTrade('2026-05-01T02:00:00Z', sell('3')),
        // Sells 1 of the second, 120 minutes old. Another strategy's lots are its own: it sells what it never bought.
        madeTrade('2026-05-01T03:00:00Z', sell('1')),
        madeTrade('2026-05-01T03:00:00Z', { ...sell('5'), strategyUsed: 'grid' }),
        // What was sold short closes no later lot.
        madeTrade('2026-05-01T04:00:00Z', { amountOut: '0.25', strategyUsed: 'grid' }),
        madeTrade('2026-05-01T05:00:00Z', { ...sell('9'), status: 'FAILED' }),
      ],
    });
    const answer = await ask();
    const open = { openLots: 1, closedQuantity: '0', unmatchedQuantity: '0' };
    expect(answer.strategies).toMatchObject([
      {
        strategyName: 'grid',
        avgTradeDurationMinutes: null,
        closingTrades: 0,
        roundTrips: [
          {
            ...open,
            token: 'SOL',
            unmatchedQuantity: '5',
            openQuantity: '0.25',
            oldestOpenLotAt: '2026-05-01T04:00:00.000Z',
          },
        ],
      },
      {
        // (140 + 120) / 2
        avgTradeDurationMinutes: 130,
        closingTrades: 2,
        roundTrips: [
          { ...open, closedQuantity: '4', openQuantity: '1', oldestOpenLotAt: '2026-05-01T01:00:00.000Z' },
        ],
      },
    ]);
    expect(answer.total).toMatchObject({ avgTradeDurationMinutes: 130, closingTrades: 2 });
    // Without the first lot, the second is sold at once, and the last sale finds nothing to sell from.
    const late = await ask({ lotsSince: '2026-05-01T00:00:00Z' });
    expect(late.strategies[1]?.roundTrips).toMatchObject([
      { closedQuantity: '3', unmatchedQuantity: '1', openLots: 0 },
    ]);
  });

  test('sell one token and buy the other in a swap of two that are no dollars', async () => {
    await api.db.trade.createMany({
      data: [
        madeTrade('2026-05-01T01:00:00Z'),
        madeTrade('2026-05-01T01:30:00Z', {
          tokenIn: 'SOL',
          tokenOut: 'JUP',
          amountIn: '1',
          amountOut: '200',
        }),
      ],
    });
    expect((await ask()).total).toMatchObject({
      avgTradeDurationMinutes: 30,
      roundTrips: [
        { token: 'JUP', closingTrades: 0, openQuantity: '200' },
        { token: 'SOL', closingTrades: 1, closedQuantity: '1', openLots: 0, oldestOpenLotAt: null },
      ],
    });
  });

  test('agree with a queue of lots on made trades, and lose no quantity', async () => {
    const random = seededRandom(7);
    const moves = Array.from({ length: 300 }, (_, minute) => ({
      at: Date.parse(period.from) + minute * 60_000 * Math.ceil(random() * 3),
      isBuy: random() < 0.45,
      tenths: 1 + Math.floor(random() * 40),
    })).toSorted((a, b) => a.at - b.at);
    for (const { at, isBuy, tenths } of moves) {
      const amount = (tenths / 10).toFixed(1);
      const sides = isBuy ? { amountOut: amount } : sell(amount);
      await api.db.trade.create({ data: madeTrade(new Date(at).toISOString(), sides) });
    }
    const expected = matchByQueue(moves);
    expect(Math.min(expected.durations.length, expected.unmatched, expected.closed)).toBeGreaterThan(0);
    const [momentum] = (await ask()).strategies;
    const [token] = momentum?.roundTrips ?? [];
    expect(token).toMatchObject({
      closingTrades: expected.durations.length,
      closedQuantity: String(expected.closed / 10),
      unmatchedQuantity: String(expected.unmatched / 10),
      openLots: expected.lots.length,
      openQuantity: String(expected.lots.reduce((sum, lot) => sum + lot.tenths, 0) / 10),
    });
    const mean = expected.durations.reduce((sum, one) => sum + one, 0) / expected.durations.length;
    expect(momentum?.avgTradeDurationMinutes).toBeCloseTo(mean, 6);
    const total = (isBuy: boolean) =>
      moves.filter((move) => move.isBuy === isBuy).reduce((sum, { tenths }) => sum + tenths, 0);
    expect(Number(token?.closedQuantity) * 10 + Number(token?.openQuantity) * 10).toBeCloseTo(total(true), 6);
    expect(Number(token?.closedQuantity) * 10 + Number(token?.unmatchedQuantity) * 10).toBeCloseTo(
      total(false),
      6,
    );
  });
});

interface Move {
  readonly at: number;
  readonly isBuy: boolean;
  readonly tenths: number;
}

/** The same by the plainest means: a queue of lots, from the front of which sales take. */
function matchByQueue(moves: readonly Move[]) {
  const lots: { at: number; tenths: number }[] = [];
  const durations: number[] = [];
  let closed = 0;
  let unmatched = 0;
  for (const { at, isBuy, tenths } of moves) {
    if (isBuy) {
      lots.push({ at, tenths });
      continue;
    }
    let [left, weighted] = [tenths, 0];
    for (let lot = lots[0]; lot && left > 0; lot = lots[0]) {
      const part = Math.min(lot.tenths, left);
      weighted += (part * (at - lot.at)) / 60_000;
      lot.tenths -= part;
      left -= part;
      if (lot.tenths === 0) lots.shift();
    }
    if (left < tenths) durations.push(weighted / (tenths - left));
    closed += tenths - left;
    unmatched += left;
  }
  return { lots, durations, closed, unmatched };
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ComputeStrategyPerformanceDocument,
  RecordStrategyPerformanceDocument,
  RecordStrategyPerformancesDocument,
  StrategyPerformancesDocument,
} from '../../generated/operations.ts';
import { madeTrade } from '../../support/made-trade.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.trade.deleteMany();
  await api.db.strategyPerformance.deleteMany();
});

const period = { from: '2026-05-01T00:00:00.000Z', to: '2026-05-03T00:00:00.000Z' };

async function compute(more: object = {}) {
  const { computeStrategyPerformance: result } = await execute(api.app, ComputeStrategyPerformanceDocument, {
    input: { ...period, ...more },
  });
  if (result?.__typename !== 'ComputeStrategyPerformancePayload') throw new Error(JSON.stringify(result));
  return result;
}

describe('computed figures', () => {
  beforeEach(async () => {
    await api.db.trade.createMany({
      data: [
        madeTrade('2026-05-01T10:00:00Z'),
        // Sells the SOL of the first, 90 minutes old.
        madeTrade('2026-05-01T11:30:00Z', {
          tokenIn: 'SOL',
          tokenOut: 'USDC',
          amountIn: '1',
          amountOut: '120',
          profitLoss: '20',
        }),
        madeTrade('2026-05-02T10:00:00Z', { profitLoss: '-10' }),
        madeTrade('2026-05-02T10:00:00Z', { profitLoss: '1', strategyUsed: null }),
      ],
    });
  });

  test('are stored as a row for each strategy, with how they came about', async () => {
    const { strategyPerformances: rows, namelessTrades } = await compute({
      strategies: ['momentum', 'idle'],
      startingEquityUsd: '200',
    });
    expect(namelessTrades).toBe(0);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      strategyName: 'momentum',
      periodStartsAt: period.from,
      periodEndsAt: period.to,
      totalTrades: 2,
      winningTrades: 1,
      losingTrades: 1,
      totalPnlUsd: '10',
      winRate: 0.5,
      profitFactor: 2,
      avgTradeDurationMinutes: 90,
      metadata: {
        source: 'COMPUTED',
        formula: 'performance-1',
        inputsHash: expect.stringMatching(/^[\da-f]{64}$/) as string,
        startingEquityUsd: '200',
        countedTrades: 2,
        uncountedTrades: { pending: 0, failed: 0, cancelled: 0, unvalued: 1, unreadable: 0 },
        maxDrawdownUsd: '10',
      },
    });
    // 10 of the 220 after the first day. Returns 20 / 200 = 0.1 and -10 / 220 = -1/22: their mean 3/110, their deviation 8/55/sqrt(2)..
    expect(rows[0]?.maxDrawdownPct).toBeCloseTo(10 / 2.2, 10);
    expect(rows[0]?.sharpeRatio).toBeCloseTo((3 / 110 / (8 / 55 / Math.SQRT2)) * Math.sqrt(365), 10);
    expect(rows[1]).toMatchObject({ strategyName: 'idle', totalTrades: 0, totalPnlUsd: '0', winRate: null });
    expect(await api.db.strategyPerformance.count()).toBe(2);
  });

  test('tell trades that name no strategy, and have another hash once a trade has changed', async () => {
    const first = await compute();
    expect(first.strategyPerformances.map(({ strategyName }) => strategyName)).toEqual(['momentum']);
    expect(first.namelessTrades).toBe(1);
    const hashOf = ({ strategyPerformances }: typeof first) => {
      const metadata: unknown = strategyPerformances[0]?.metadata;
      return typeof metadata === 'object' && metadata !== null && 'inputsHash' in metadata
        ? metadata.inputsHash
        : null;
    };
    expect(hashOf(await compute())).toBe(hashOf(first));
    await api.db.trade.updateMany({ where: { profitLoss: '-10' }, data: { profitLoss: '-10.01' } });
    expect(hashOf(await compute())).not.toBe(hashOf(first));
  });

  test('are stored once for a key', async () => {
    const first = await compute({ idempotencyKey: 'may' });
    expect(await compute({ idempotencyKey: 'may' })).toEqual(first);
    expect(await api.db.strategyPerformance.count()).toBe(1);
  });

  test('are refused for a period that lies ahead, and nothing is stored', async () => {
    const answer = await execute(api.app, ComputeStrategyPerformanceDocument, {
      input: { ...period, to: '2026-06-01T00:00:00Z' },
    });
    expect(answer.computeStrategyPerformance).toEqual({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      message: 'to: "2026-06-01T00:00:00.000Z" is after the end of today in UTC (2026-05-16T00:00:00.000Z)',
    });
    expect(await api.db.strategyPerformance.count()).toBe(0);
  });
});

const given = (strategyName: string, more: object = {}) => ({
  strategyName,
  periodStartsAt: '2026-05-01T02:00:00+02:00',
  periodEndsAt: period.to,
  ...more,
});

describe('given figures', () => {
  test('are stored as they were given, the period in UTC, once for a key', async () => {
    const figures = {
      totalTrades: 10,
      winningTrades: 6,
      losingTrades: 3,
      totalPnlUsd: '-0.123456789012345678',
      sharpeRatio: -1.5,
      maxDrawdownPct: 120.5,
      winRate: 0.6,
      profitFactor: 0,
      avgTradeDurationMinutes: 12.5,
      metadata: { by: 'notebook' },
    };
    const input = { ...given('grid', figures), idempotencyKey: 'grid-may' };
    const first = await execute(api.app, RecordStrategyPerformanceDocument, { input });
    expect(first.recordStrategyPerformance).toEqual({
      __typename: 'RecordStrategyPerformancePayload',
      strategyPerformance: {
        databaseId: expect.any(Number) as number,
        strategyName: 'grid',
        periodStartsAt: period.from,
        periodEndsAt: period.to,
        ...figures,
      },
    });
    expect(await execute(api.app, RecordStrategyPerformanceDocument, { input })).toEqual(first);
    expect(await api.db.strategyPerformance.count()).toBe(1);
  });

  test('are refused one by one, naming the value', async () => {
    const faults: [object, string][] = [
      [{ strategyName: ' ' }, 'strategyName'],
      [{ periodEndsAt: '2026-05-01T00:00:00Z' }, 'periodEndsAt'],
      [{ periodEndsAt: '2026-05-15T06:05:00.001Z' }, 'periodEndsAt'],
      [{ totalTrades: 1, winningTrades: 1, losingTrades: 1 }, 'totalTrades'],
      [{ winningTrades: -1 }, 'winningTrades'],
      [{ winRate: 1.01 }, 'winRate'],
      [{ maxDrawdownPct: -0.5 }, 'maxDrawdownPct'],
      [{ profitFactor: -1 }, 'profitFactor'],
      [{ avgTradeDurationMinutes: -1 }, 'avgTradeDurationMinutes'],
    ];
    const { recordStrategyPerformances: result } = await execute(
      api.app,
      RecordStrategyPerformancesDocument,
      {
        input: {
          items: [given('grid'), ...faults.map(([more]) => given('grid', more))],
          errorPolicy: 'APPLY_VALID',
        },
      },
    );
    if (result?.__typename !== 'RecordStrategyPerformancesPayload') throw new Error(JSON.stringify(result));
    expect(result.recordedCount).toBe(1);
    expect(result.items.map(({ refusal }) => refusal?.path ?? null)).toEqual([
      null,
      ...faults.map(([, member], index) => `items[${index + 1}].${member}`),
    ]);
    expect(await api.db.strategyPerformance.count()).toBe(1);
  });
});

test('stored figures are listed page by page in the order that is asked for, nulls last, and filtered', async () => {
  const ratios = [1.5, null, -2, 1.5, 0.25];
  await execute(api.app, RecordStrategyPerformancesDocument, {
    input: {
      items: ratios.map((sharpeRatio, place) => given(place === 2 ? 'grid' : 'momentum', { sharpeRatio })),
      errorPolicy: 'REJECT_ALL',
    },
  });
  const seen: (number | null)[] = [];
  const readFrom = async (after: string | null): Promise<void> => {
    const { strategyPerformances: page } = await execute(api.app, StrategyPerformancesDocument, {
      first: 2,
      after,
      orderBy: { field: 'SHARPE_RATIO', direction: 'DESC' },
    });
    expect(page.totalCount).toBe(5);
    seen.push(...page.nodes.map(({ sharpeRatio }) => sharpeRatio));
    if (page.pageInfo.hasNextPage) await readFrom(page.pageInfo.endCursor ?? null);
  };
  await readFrom(null);
  expect(seen).toEqual([1.5, 1.5, 0.25, -2, null]);
  const filtered = await execute(api.app, StrategyPerformancesDocument, {
    filter: { strategyName: { eq: 'momentum' }, sharpeRatio: { gt: 1 } },
  });
  expect(filtered.strategyPerformances.totalCount).toBe(2);
});

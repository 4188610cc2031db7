import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TradeOrder } from '../../generated/operations.ts';
import {
  DecisionDocument,
  RecordSystemLogDocument,
  TradesDocument,
  WholeLedgerDocument,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { bought, buy, decide, trade } from './support/made-ledger.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db
    .$executeRaw`TRUNCATE trading.trades, trading.ai_decisions, trading.system_logs, trading.market_snapshots, trading.portfolio_snapshots RESTART IDENTITY CASCADE`;
});

/** Stores rows as an adopted database may hold them: around the checks and triggers. */
async function adopt(run: () => Promise<unknown>): Promise<void> {
  const tables = ['trades', 'ai_decisions', 'system_logs', 'market_snapshots', 'portfolio_snapshots'];
  const dropped = await api.db.$queryRaw<{ table: string; name: string; definition: string }[]>`
    SELECT relname AS table, conname AS name, pg_get_constraintdef(c.oid) AS definition FROM pg_constraint c
    JOIN pg_class t ON t.oid = conrelid WHERE contype = 'c' AND relname = ANY(${tables}::text[])
    AND relnamespace = 'trading'::regnamespace`;
  for (const { table, name } of dropped)
    await api.db.$executeRawUnsafe(`ALTER TABLE trading.${table} DROP CONSTRAINT ${name}`);
  await run();
  for (const { table, name, definition } of dropped) {
    const rule = definition.endsWith('NOT VALID') ? definition : `${definition} NOT VALID`;
    await api.db.$executeRawUnsafe(`ALTER TABLE trading.${table} ADD CONSTRAINT ${name} ${rule}`);
  }
}

/** The keys of all trades in an order, read in pages of one. */
async function walk(orderBy: TradeOrder): Promise<number[]> {
  const keys: number[] = [];
  let after: string | null = null;
  for (;;) {
    const {
      trades,
    }: {
      trades: {
        nodes: readonly { databaseId: number }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    } = await execute(api.app, TradesDocument, { orderBy, first: 1, after });
    keys.push(...trades.nodes.map(({ databaseId }) => databaseId));
    if (!trades.pageInfo.hasNextPage) return keys;
    after = trades.pageInfo.endCursor;
  }
}

describe('rows of an older database', () => {
  test('are answered with null for what cannot be said, and break no page', async () => {
    await adopt(async () => {
      await api.db.$executeRaw`
        INSERT INTO trading.trades (token_in, token_out, amount_in, profit_loss, confidence_score, status)
        VALUES ('A', 'B', 'NaN', 123456789012345678901234567890, 'NaN', 'DONE'), ('A', 'B', 1.5, 'NaN', 0.5, 'FAILED')`;
      await api.db.$executeRaw`
        INSERT INTO trading.ai_decisions (decision_id, decision_type, token_pair, amount_usd, confidence, execution_status)
        VALUES ('old', 'WAIT', '?', 'NaN', 'Infinity', 'LOST')`;
      await api.db.$executeRaw`
        INSERT INTO trading.system_logs (level, module, message) VALUES ('TRACE', 'm', 'x')`;
      await api.db.$executeRaw`
        INSERT INTO trading.market_snapshots (token_pair, price, volatility_1h, source)
        VALUES ('?', 0.1234567890123456789012345, 'NaN', 's')`;
      await api.db.$executeRaw`
        INSERT INTO trading.portfolio_snapshots (total_value_usd, risk_score) VALUES ('NaN', '-Infinity')`;
    });
    expect(await execute(api.app, WholeLedgerDocument)).toEqual({
      trades: {
        totalCount: 2,
        nodes: [
          { databaseId: 2, status: 'FAILED', amountIn: '1.5', profitLoss: null, confidenceScore: 0.5 },
          { databaseId: 1, status: null, amountIn: null, profitLoss: null, confidenceScore: null },
        ],
      },
      aiDecisions: {
        totalCount: 1,
        nodes: [{ decisionType: null, executionStatus: null, amountUsd: null, confidence: null }],
      },
      systemLogs: { totalCount: 1, nodes: [{ level: null }] },
      marketSnapshots: { totalCount: 1, nodes: [{ price: null, volatility1h: null }] },
      portfolioSnapshots: { totalCount: 1, nodes: [{ totalValueUsd: null, riskScore: null }] },
    });
  });
});

describe('pages of trades', () => {
  test('are exact in every order, under ties, nulls, NaN and microseconds, both ways', async () => {
    await adopt(
      () => api.db.$executeRaw`
        INSERT INTO trading.trades (timestamp, token_in, token_out, amount_in, price, profit_loss) VALUES
        ('2026-01-01T00:00:00.000002Z', 'A', 'B', 2, 'NaN', 1),
        ('2026-01-01T00:00:00.000001Z', 'A', 'B', 1, NULL, 123456789012345678901234567890.5),
        ('2026-01-01T00:00:00.000003Z', 'A', 'B', 'NaN', 'NaN', -1),
        ('2026-01-01T00:00:00.000001Z', 'A', 'B', 1, 0.5, 'Infinity')`,
    );
    expect(await walk({ field: 'TRADED_AT', direction: 'ASC' })).toEqual([2, 4, 1, 3]);
    expect(await walk({ field: 'TRADED_AT', direction: 'DESC' })).toEqual([3, 1, 4, 2]);
    expect(await walk({ field: 'AMOUNT_IN', direction: 'ASC' })).toEqual([2, 4, 1, 3]);
    expect(await walk({ field: 'AMOUNT_IN', direction: 'DESC' })).toEqual([3, 1, 4, 2]);
    expect(await walk({ field: 'PRICE', direction: 'ASC' })).toEqual([4, 1, 3, 2]);
    expect(await walk({ field: 'PRICE', direction: 'DESC' })).toEqual([3, 1, 4, 2]);
    expect(await walk({ field: 'PROFIT_LOSS', direction: 'ASC' })).toEqual([3, 1, 2, 4]);
    expect(await walk({ field: 'PROFIT_LOSS', direction: 'DESC' })).toEqual([4, 2, 1, 3]);
    expect(await walk({ field: 'DATABASE_ID', direction: 'DESC' })).toEqual([4, 3, 2, 1]);
  });

  test('are filtered by amounts, statuses and the decision', async () => {
    const { id } = await decide(api.app, buy('f'));
    await trade(api.app, bought({ aiDecisionId: id, status: 'CONFIRMED' }));
    await trade(api.app, bought({ amountIn: '100.000001' }));
    const keysOf = async (filter: object) =>
      (await execute(api.app, TradesDocument, { filter })).trades.nodes.map(({ databaseId }) => databaseId);
    expect(await keysOf({ amountIn: { gt: '100' } })).toEqual([2]);
    expect(await keysOf({ status: { eq: 'CONFIRMED' } })).toEqual([1]);
    expect(await keysOf({ aiDecision: { decisionId: { eq: 'f' } } })).toEqual([1]);
    expect(await keysOf({ aiDecisionId: { isNull: true } })).toEqual([2]);
  });
});

describe('a decision', () => {
  test('leads to its trades and to what was logged, and these back, by its id or its name', async () => {
    const decision = await decide(api.app, buy('r'));
    const first = await trade(
      api.app,
      bought({ aiDecisionId: decision.id, tradedAt: '2026-05-02T00:00:00Z' }),
    );
    await trade(api.app, bought({ aiDecisionId: decision.id, tradedAt: '2026-05-01T00:00:00Z' }));
    const line = { level: 'INFO' as const, module: 'm', message: 'Sent.' };
    await execute(api.app, RecordSystemLogDocument, {
      input: { ...line, tradeId: first.id, aiDecisionId: decision.id },
    });
    const byName = await execute(api.app, DecisionDocument, { decisionId: 'r' });
    expect(byName.aiDecision).toMatchObject({
      databaseId: decision.databaseId,
      executionTrade: null,
      trades: {
        totalCount: 2,
        nodes: [
          { databaseId: 2, logs: { totalCount: 0, nodes: [] } },
          { databaseId: 1, logs: { totalCount: 1, nodes: [{ message: 'Sent.' }] } },
        ],
      },
      logs: {
        totalCount: 1,
        nodes: [{ message: 'Sent.', trade: { databaseId: 1 }, aiDecision: { decisionId: 'r' } }],
      },
    });
    const tradeOrder = { field: 'TRADED_AT', direction: 'ASC' } as const;
    const byId = await execute(api.app, DecisionDocument, { id: decision.id, tradeOrder });
    expect(byId.aiDecision?.trades.nodes.map(({ databaseId }) => databaseId)).toEqual([2, 1]);
    await expect(execute(api.app, DecisionDocument, {})).rejects.toThrow('one of the two has to be given');
    expect(await execute(api.app, DecisionDocument, { decisionId: 'none' })).toEqual({ aiDecision: null });
  });

  test('is read with its trades in as many statements, however many there are', async () => {
    const statementsFor = async (name: string, count: number): Promise<number> => {
      const { id } = await decide(api.app, buy(name));
      for (let made = 0; made < count; made += 1) await trade(api.app, bought({ aiDecisionId: id }));
      return (await statementsOf(() => execute(api.app, DecisionDocument, { decisionId: name }))).length;
    };
    expect(await statementsFor('many', 8)).toBe(await statementsFor('two', 2));
  });
});

import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp, type App } from '../../src/app.ts';
import { createClient } from '../../src/db/client.ts';
import type { PrismaClient } from '../../src/db/generated/client.ts';
import { encodeNodeId } from '../../src/graphql/node-id.ts';
import { writeExport } from '../../src/modules/exports/actions/write-export.ts';
import { type Answer, send } from '../api/graphql/support/execute.ts';
import type { TestDatabase } from '../support/database.ts';
import { adopt, createLegacyDatabase } from './support/legacy-database.ts';
import { everyoneIsAdmin } from '../support/everyone-is-admin.ts';

const clock = { now: () => new Date('2026-05-15T06:00:00.000Z') };

let database: TestDatabase;
let db: PrismaClient;
let app: App;

/** Rows as hand-made desks have them: numbers that are none, negative amounts, names of nothing, decisions that their trades contradict. */
beforeAll(async () => {
  database = await createLegacyDatabase(`
    INSERT INTO trading.trades (id, "timestamp", token_in, token_out, amount_in, amount_out, price, status, profit_loss, strategy_used) VALUES
      (10, '2026-05-01', 'usdc', 'sol', 'NaN', 1, 'NaN', 'CONFIRMED', 'NaN', 'momentum'),
      (11, '2026-05-02', 'sol', 'usdc', 1, 'NaN', 1, 'CONFIRMED', 5, 'momentum'),
      (12, '2026-05-03', 'A/B', 'USDC', -5, 0, -1, 'CONFIRMED', -7, ''),
      (13, '2026-05-03', 'x y', 'x y', 1e40, 1e-30, 0, 'PENDING', 1e40, NULL),
      (15, '2026-05-04', 'SOL', 'BONK', 5, 3, 1, 'CONFIRMED', NULL, 'momentum');
    INSERT INTO trading.ai_decisions
      (decision_id, timestamp_utc, decision_type, token_pair, amount_usd, confidence, execution_status, execution_trade_id, created_at) VALUES
      ('c-1', '2026-05-04', 'HOLD', 'SOL/USDC', 'NaN', 'NaN', 'EXECUTED', 15, '2026-05-04'),
      ('c-2', '2026-05-04', 'SELL', 'sol', 5, 7, 'PENDING', 15, '2026-05-04')`);
  await adopt(database.url);
  db = createClient({ url: database.url, poolSize: 3, connectTimeoutMs: 5_000, statementTimeoutMs: 20_000 });
  const log = pino({ level: 'silent' });
  app = createApp({
    db,
    clock,
    log,
    access: everyoneIsAdmin,
    queue: null,
    fitThreads: null,
    importDir: null,
  });
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const asked = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<unknown>['data']> => {
  const { data, errors } = await send(app, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

test('rows of an adopted ledger are listed, numbers that are none as null', async () => {
  const data = await asked(
    `{ trades(first: 50) { totalCount nodes { databaseId tokenIn price profitLoss } }
       aiDecisions(first: 50) { totalCount nodes { decisionId confidence executionTrade { databaseId } } } }`,
  );
  expect(data).toMatchObject({ trades: { totalCount: 6 }, aiDecisions: { totalCount: 3 } });
  expect(data).toMatchObject({
    trades: {
      nodes: expect.arrayContaining([
        { databaseId: 10, tokenIn: 'usdc', price: null, profitLoss: null },
      ]) as unknown,
    },
  });
});

test('its performance is computed and stored, and what names no strategy is counted', async () => {
  const input = { from: '2026-04-20T00:00:00Z', to: '2026-05-15T00:00:00Z' };
  const data = await asked(
    `mutation($input: ComputeStrategyPerformanceInput!) { computeStrategyPerformance(input: $input) {
      __typename ... on ComputeStrategyPerformancePayload { namelessTrades strategyPerformances { strategyName totalPnlUsd } } } }`,
    { input },
  );
  expect(data).toEqual({
    computeStrategyPerformance: {
      __typename: 'ComputeStrategyPerformancePayload',
      namelessTrades: 1,
      strategyPerformances: [{ strategyName: 'momentum', totalPnlUsd: '5' }],
    },
  });
});

test('a change of a row that breaks a later rule is refused with a code, and the row stays', async () => {
  const decision = await db.aiDecision.findFirstOrThrow({ where: { decisionId: 'c-2' } });
  const before = await db.trade.findUniqueOrThrow({ where: { id: 13 } });
  const refused = { __typename: 'InvalidInputError', code: 'BAD_USER_INPUT' };
  const of = (field: string): string => `mutation($input: ${field.replace(/^u/, 'U')}Input!) {
    ${field}(input: $input) { __typename ... on Error { code message } } }`;
  expect(
    await asked(of('updateTradeStatus'), { input: { id: encodeNodeId('Trade', 13), status: 'CONFIRMED' } }),
  ).toEqual({
    updateTradeStatus: {
      ...refused,
      message: expect.stringMatching(/^id: 13 is stored with values that break the rule trades_/) as unknown,
    },
  });
  expect(
    await asked(of('updateAiDecisionStatus'), {
      input: { id: encodeNodeId('AiDecision', decision.id), status: 'FAILED' },
    }),
  ).toMatchObject({ updateAiDecisionStatus: refused });
  expect(await db.trade.findUniqueOrThrow({ where: { id: 13 } })).toEqual(before);
  expect(await db.aiDecision.findUniqueOrThrow({ where: { id: decision.id } })).toEqual(decision);
});

test.each(['TRADES', 'AI_DECISIONS'] as const)(
  '%s are exported with as many rows as there are',
  async (subject) => {
    const parts: string[] = [];
    const deps = { db, clock, signal: new AbortController().signal, report: () => undefined };
    const { rowCount } = await writeExport(deps, { subject, format: 'NDJSON', where: {} }, async (text) => {
      for await (const part of text) parts.push(part);
    });
    const lines = parts.join('').trimEnd().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(
      Array.from({ length: rowCount }, () => 'object'),
    );
    expect(rowCount).toBe(subject === 'TRADES' ? 6 : 3);
  },
);

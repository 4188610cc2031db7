import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateDemoLedger } from '../../../src/demo/generate-demo-ledger.ts';
import { loadDemoLedger } from '../../../src/demo/load-demo-ledger.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';
import { statementsOf } from '../graphql/support/test-api.ts';

const NOW = new Date('2026-03-11T12:00:00Z');

let client: TestClient;
beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());

test('the ledger of the demo world has sixty days of decisions, each carried out or failed, in a few statements', async () => {
  const { db } = client;
  const statements = await statementsOf(() =>
    db.$transaction((tx) => loadDemoLedger(tx, 1863, NOW), { timeout: 30_000 }),
  );
  expect(statements.length).toBeLessThan(50);
  const statuses = await db.aiDecision.groupBy({
    by: ['decisionType', 'executionStatus'],
    _count: true,
    orderBy: [{ decisionType: 'asc' }, { executionStatus: 'asc' }],
  });
  expect(statuses.map((row) => [row.decisionType, row.executionStatus, row._count])).toEqual([
    ['BUY', 'EXECUTED', 38],
    ['BUY', 'FAILED', 2],
    ['HOLD', 'EXECUTED', 42],
    ['SELL', 'EXECUTED', 38],
  ]);
  expect(await db.trade.count({ where: { status: 'CONFIRMED', executes: { some: {} } } })).toBe(76);
  expect(await db.trade.count({ where: { status: 'FAILED' } })).toBe(2);
  expect(await db.systemLog.count({ where: { tradeId: { not: null } } })).toBe(78);
  expect(await db.marketSnapshot.count()).toBe(120);
  const { _sum } = await db.trade.aggregate({ _sum: { profitLoss: true } });
  const last = await db.portfolioSnapshot.findFirstOrThrow({ orderBy: { timestampUtc: 'desc' } });
  expect(await db.portfolioSnapshot.count()).toBe(60);
  expect(last.totalValueUsd.toFixed(2)).toBe(_sum.profitLoss?.add(10_000).toFixed(2));
  const newest = await db.trade.findFirstOrThrow({ orderBy: { timestamp: 'desc' } });
  expect(newest.timestamp < NOW).toBe(true);
});

test('it is the same for a seed and a day', () => {
  const days = generateDemoLedger({ seed: 1, today: NOW });
  expect(generateDemoLedger({ seed: 1, today: new Date('2026-03-11T23:00:00Z') })).toEqual(days);
  expect(generateDemoLedger({ seed: 2, today: NOW })).not.toEqual(days);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { bought } from './support/made-ledger.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const MUTATION = `mutation ($items: [TradeItemInput!]!, $logs: Int) {
  recordTrades(input: { errorPolicy: REJECT_ALL, items: $items }) {
    ... on RecordTradesPayload { recordedCount items { trade { id logs(first: $logs) { nodes { id message } } } } }
  }
}`;
const recorded = (count: number, logs: number) =>
  send(api.app, MUTATION, { items: Array.from({ length: count }, () => bought()), logs });

test('what is asked of each record costs as often as records are given, and nothing is stored where it costs too much', async () => {
  const { data, errors } = await recorded(1_000, 100);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  expect(await api.db.trade.count()).toBe(0);
});

test('the same is answered for few records, and little of a thousand', async () => {
  const few = await recorded(3, 100);
  expect(few.errors).toBeUndefined();
  expect(few.data).toMatchObject({ recordTrades: { recordedCount: 3 } });
  const many = await recorded(1_000, 2);
  expect(many.errors).toBeUndefined();
  expect(many.data).toMatchObject({ recordTrades: { recordedCount: 1_000 } });
});

test.each([
  ['readings of all trades', 'total { closingTrades }', 10, 50],
  ['curves by trade', 'strategies { equityCurve(by: TRADE) { reachedAt equityUsd } }', 1, 4],
  ['curves by hour', 'total { equityCurve(by: $step) { reachedAt equityUsd } }', 10, 42],
])('figures are refused where they look at each trade too often: %s', async (_what, selection, few, many) => {
  const asked = (count: number) => {
    const readings = Array.from(
      { length: count },
      (_, number) => `r${number}: tradingPerformance(from: "2026-05-14T00:00:00Z") { ${selection} }`,
    );
    const variables = selection.includes('$') ? '($step: EquityCurveStep = HOUR)' : '';
    return send(api.app, `query ${variables} { ${readings.join(' ')} }`);
  };
  expect((await asked(few)).errors).toBeUndefined();
  expect((await asked(many)).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
});

test('figures of strategies cost as often as strategies are named', async () => {
  const query = `query ($strategies: [String!]) {
    tradingPerformance(from: "2026-05-01T00:00:00Z", to: "2026-05-02T00:00:00Z", strategies: $strategies) {
      strategies { hours: buckets(by: HOUR) { startsAt pnlUsd trades } buckets { startsAt endsAt pnlUsd trades } equityCurve { reachedAt equityUsd } roundTrips { token } }
    }
  }`;
  const asked = (count: number) =>
    send(api.app, query, { strategies: Array.from({ length: count }, (_, index) => `s${index}`) });
  expect((await asked(20)).errors).toBeUndefined();
  const { errors } = await asked(200);
  expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
});

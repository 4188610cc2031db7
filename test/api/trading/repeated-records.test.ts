import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { bought, buy, trade } from './support/made-ledger.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const cases: readonly (readonly [
  name: string,
  member: string,
  input: Record<string, unknown>,
  table: string,
])[] = [
  ['SystemLog', 'systemLog', { level: 'INFO', module: 'm', message: 'x' }, 'system_logs'],
  ['Trade', 'trade', { ...bought() }, 'trades'],
  ['AiDecision', 'aiDecision', { ...buy('d-repeated') }, 'ai_decisions'],
  [
    'StrategyPerformance',
    'strategyPerformance',
    {
      strategyName: 's',
      periodStartsAt: '2026-05-13T00:00:00Z',
      periodEndsAt: '2026-05-14T00:00:00Z',
    },
    'strategy_performance',
  ],
];

test.each(cases)(
  'a repeated key answers the id of a %s that was removed since, and no error',
  async (name, member, input, table) => {
    const query = `mutation($input: Record${name}Input!) {
      record${name}(input: $input) { __typename ... on Record${name}Payload { recordedId ${member} { id } } ... on Error { message } } }`;
    const call = () => send(api.app, query, { input: { ...input, idempotencyKey: `repeated ${name}` } });
    const first = await call();
    expect(first).toEqual({
      data: {
        [`record${name}`]: {
          __typename: `Record${name}Payload`,
          recordedId: expect.any(String) as string,
          [member]: { id: expect.any(String) as string },
        },
      },
    });
    expect(await call()).toEqual(first);
    await api.db.$executeRawUnsafe(`DELETE FROM trading.${table}`);
    const answer = JSON.parse(JSON.stringify(first)) as { data: Record<string, Record<string, unknown>> };
    const payload = { ...answer.data[`record${name}`], [member]: null };
    expect(await call()).toEqual({ data: { [`record${name}`]: payload } });
    expect(await api.db.$queryRawUnsafe(`SELECT id FROM trading.${table}`)).toEqual([]);
  },
);

test('a repeated key of a change whose trade was removed since is answered with a code', async () => {
  const { id } = await trade(api.app, bought());
  const query = `mutation($input: UpdateTradeStatusInput!) {
    updateTradeStatus(input: $input) { __typename ... on UpdateTradeStatusPayload { trade { status } } } }`;
  const call = () =>
    send(api.app, query, { input: { id, status: 'FAILED', idempotencyKey: 'repeated change' } });
  expect(await call()).toMatchObject({ data: { updateTradeStatus: { trade: { status: 'FAILED' } } } });
  await api.db.trade.deleteMany();
  expect((await call()).errors?.map(({ extensions: { code } }) => code)).toEqual(['NOT_FOUND']);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { send } from './support/execute.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const nodeId = (text: string): string => Buffer.from(text).toString('base64url');

test('what nobody foresaw is answered by the request id alone, and logged whole under it', async () => {
  await api.db.$executeRaw`ALTER TABLE picks RENAME TO picks_elsewhere`;
  const { errors } = await send(api.app, '{ picks { nodes { id } } }', {}, { 'x-request-id': 'req-1' });
  await api.db.$executeRaw`ALTER TABLE picks_elsewhere RENAME TO picks`;
  expect(errors).toMatchObject([
    {
      message: 'Something unforeseen went wrong. The log has it under the request id.',
      path: ['picks', 'nodes'],
      extensions: { code: 'INTERNAL', requestId: 'req-1' },
    },
  ]);
  expect(JSON.stringify(errors)).not.toContain('picks_elsewhere');
  expect(api.logged.filter((entry) => entry['requestId'] === 'req-1')).toMatchObject([
    { msg: 'a request failed', err: { code: 'P2021' } },
  ]);
});

test('the request id of a masked error is the one in the response header', async () => {
  await api.db.$executeRaw`ALTER TABLE picks RENAME TO picks_elsewhere`;
  const response = await api.app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ picks { totalCount } }"}',
  });
  await api.db.$executeRaw`ALTER TABLE picks_elsewhere RENAME TO picks`;
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { requestId: response.headers.get('x-request-id') } }],
  });
});

test.each([
  ['no id', 'abc'],
  ['an id of another form', nodeId('Team:x')],
  ['a number that no key has', nodeId('Team:99999999999')],
  ['an id with a foreign end', `${nodeId('Team:1')}=`],
  ['a key of another form', nodeId('Job:1')],
  ['a type that is none', nodeId('Nothing:1')],
  ['a type that is no node', nodeId('MatchStats:1')],
])('node(id:) refuses %s as a fault of the request', async (_what, id) => {
  const { data, errors } = await send(api.app, 'query($id: ID!) { node(id: $id) { id } }', { id });
  expect(data).toEqual({ node: null });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test.each(['Team:1', 'Match:1', 'OddsQuote:1', 'MatchImport:1', 'Job:00000000-0000-4000-8000-000000000000'])(
  'node(id:) answers null for %s when nothing is stored there',
  async (text) => {
    const id = nodeId(text);
    const query = 'query($id: ID!) { node(id: $id) { id } nodes(ids: [$id, $id]) { id } }';
    expect(await send(api.app, query, { id })).toEqual({ data: { node: null, nodes: [null, null] } });
  },
);

test('nodes(ids:) answers in the order of the ids', async () => {
  const teams = await api.db.team.createManyAndReturn({ data: [{ teamName: 'A' }, { teamName: 'B' }] });
  const [a, b] = teams.map(({ teamId }) => nodeId(`Team:${teamId}`));
  const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Team { name } } }';
  expect(await send(api.app, query, { ids: [b, nodeId('Team:99'), a] })).toEqual({
    data: { nodes: [{ id: b, name: 'B' }, null, { id: a, name: 'A' }] },
  });
  const { errors } = await send(api.app, query, { ids: Array(101).fill(a) });
  expect(errors?.[0]?.message).toBe('ids: 101 ids are too many: at most 100');
});

test('a wrong argument inside a page is refused at its own path', async () => {
  const { errors } = await send(
    api.app,
    '{ teams(first: 1) { nodes { matches(after: "x") { totalCount } } } }',
  );
  expect(errors?.[0]).toMatchObject({
    path: ['teams', 'nodes', 0, 'matches'],
    extensions: { code: 'BAD_USER_INPUT', inputPath: 'after' },
  });
});

test('a message does not carry a large value back', async () => {
  const query = 'query($o: TeamOrder) { teams(orderBy: $o) { totalCount } }';
  const { errors } = await send(api.app, query, { o: { field: 'x'.repeat(100_000) } });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message.length).toBeLessThan(700);
});

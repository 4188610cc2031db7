import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { startLiveApi, type LiveApi } from '../live/support/live-api.ts';
import { socketSubscriber, type Subscriber } from '../live/support/subscriber.ts';

let api: TestApi;
let live: LiveApi;
let subscriber: Subscriber;

beforeAll(async () => {
  api = await startTestApi();
  live = await startLiveApi(api.url);
  subscriber = socketSubscriber(live.url);
});
afterAll(async () => {
  subscriber.close();
  await live.close();
  await api.close();
});

const EVENTS =
  'subscription($id: ID!, $after: Int) { pipelineRunEvents(runId: $id, after: $after) { sequence } }';

/** A refusal of the whole operation: the library throws what the server sent. */
async function refusalOf(query: string, variables: Record<string, unknown>): Promise<unknown> {
  try {
    const { value } = await subscriber.subscribe(query, variables).next();
    return value?.errors;
  } catch (error) {
    return error;
  }
}

test.each<[what: string, query: string, variables: Record<string, unknown>, inputPath: string]>([
  ['no syntax', '{', {}, 'query'],
  ['an unknown field', '{ nothing }', {}, 'query'],
  ['a bad literal', '{ teams(first: 2147483648) { totalCount } }', {}, 'first'],
  ['a bad variable', EVENTS, { id: 'x', after: 1.5 }, 'variables.after'],
  ['a variable that is missing', EVENTS, {}, 'variables.id'],
  ['a NUL', EVENTS, { id: 'a\u0000' }, 'variables.id'],
  ['a forbidden key', EVENTS, { id: { constructor: 1 } }, 'variables.id'],
  ['an id of another type', EVENTS, { id: encodeNodeId('Team', 1) }, 'runId'],
])(
  'over WebSocket, %s is refused by code and place, and the connection goes on',
  async (_what, query, variables, inputPath) => {
    expect(await refusalOf(query, variables)).toMatchObject([
      { message: expect.stringMatching(/./) as string, extensions: { code: 'BAD_USER_INPUT', inputPath } },
    ]);
    const { value } = await subscriber.subscribe('{ __typename }', {}).next();
    expect(value).toMatchObject({ data: { __typename: 'Query' } });
  },
);

test('says nothing of HTTP there', async () => {
  const refused = await refusalOf('{ nothing }', {});
  expect(JSON.stringify(refused)).not.toContain('http');
});

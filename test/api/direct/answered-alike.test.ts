import { request as send, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import type { AppDeps } from '../../../src/graphql/app-deps.ts';
import { answerDirectly } from '../../../src/graphql/direct/answer-directly.ts';
import { KnownOperations } from '../../../src/graphql/direct/known-operations.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { createApiServer } from '../../../src/graphql/server/create-api-server.ts';
import { UnauthenticatedError } from '../../../src/modules/access/domain/unauthenticated-error.ts';
import type { Caller } from '../../../src/modules/access/domain/caller.ts';
import { NOW, recordingLog, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
const servers: Server[] = [];
/** Requests that the direct way handed to the server. */
let handedOver = 0;
let direct: number;
let around: number;

beforeAll(async () => {
  api = await startTestApi();
  await api.db.team.createMany({
    data: ['Arsenal', 'Chelsea', 'Everton'].map((teamName) => ({ teamName, league: 'Premier League' })),
  });
  const deps: AppDeps = {
    db: api.db,
    clock: { now: () => NOW },
    log: recordingLog().log,
    access: { identify: ({ authorization }) => callerOf(authorization) },
    queue: null,
    fitThreads: null,
    importDir: null,
    corsOrigins: ['https://desk.example'],
  };
  const known = new KnownOperations(schema);
  direct = await listen(
    createApiServer(createApp(deps, known), deps, {
      direct: (handOver) =>
        answerDirectly(deps, known, (request, response) => {
          handedOver += 1;
          handOver(request, response);
        }),
    }).server,
  );
  around = await listen(createApiServer(createApp(deps), deps).server);
});

afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections();
  await api.close();
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function callerOf(authorization: string | null): Promise<Caller> {
  const caller = { name: 'somebody', heldTo: null, expiresAt: null } as const;
  if (authorization === 'Bearer wrong') return Promise.reject(new UnauthenticatedError('It opens nothing.'));
  if (authorization === 'Bearer viewer')
    return Promise.resolve({
      ...caller,
      kind: 'API_KEY',
      id: 'key:viewer',
      role: 'VIEWER',
      heldTo: null,
    });
  if (authorization === 'Bearer nobody')
    return Promise.resolve({ ...caller, kind: 'NOBODY', id: 'nobody', role: null });
  return Promise.resolve({ ...caller, kind: 'API_KEY', id: 'key:admin', role: 'ADMIN' });
}

interface Sent {
  readonly query?: string;
  readonly variables?: unknown;
  readonly headers?: OutgoingHttpHeaders;
  /** In place of JSON with `query` and `variables`. */
  readonly body?: string | Buffer;
}

/** What came back, without what differs from request to request. */
interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(port: number, { query, variables, headers, body }: Sent): Promise<Answered> {
  const bytes = Buffer.from(body ?? JSON.stringify({ query, variables }));
  const usual = {
    'content-type': 'application/json',
    'content-length': bytes.length,
    'x-request-id': 'asked',
  };
  return new Promise((resolve, reject) => {
    send({ port, path: '/graphql', method: 'POST', headers: { ...usual, ...headers } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const whole = Buffer.concat(pieces);
        const rest = { ...response.headers };
        delete rest.date;
        const text = rest['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole;
        resolve({ status: response.statusCode ?? 0, headers: rest, body: text.toString() });
      });
    })
      .on('error', reject)
      .end(bytes);
  });
}

/** Asks both servers twice: the second time, the operation is known. @returns how many of the second requests went the direct way. */
async function askBoth(sent: Sent): Promise<{ readonly answer: Answered; readonly wentDirectly: boolean }> {
  await ask(direct, sent);
  await ask(around, sent);
  handedOver = 0;
  const answer = await ask(direct, sent);
  const wentDirectly = handedOver === 0;
  expect(answer).toEqual(await ask(around, sent));
  return { answer, wentDirectly };
}

const TEAMS =
  'query Teams($first: Int) { teams(first: $first, orderBy: {field: NAME, direction: ASC}) { nodes { id name league } } }';
const TEAM =
  'query Team($id: Int!, $deep: Boolean = false) { team(databaseId: $id) { name strategies @include(if: $deep) { totalCount } } }';
const PADDED = `{ teams { ${Array.from({ length: 80 }, (_one, index) => `name${index}: totalCount`).join(' ')} } }`;

test.each<[string, Sent]>([
  ['a page', { query: TEAMS, variables: { first: 2 } }],
  ['a page with a variable left out', { query: TEAMS }],
  ['a row by its key', { query: TEAM, variables: { id: 1, deep: true } }],
  ['a row that is not there', { query: TEAM, variables: { id: 999 } }],
  ['the name of a type', { query: '{ __typename }' }],
  ['JSON as JSON', { query: TEAM, variables: { id: 1 }, headers: { accept: 'application/json' } }],
  [
    'JSON for GraphQL',
    { query: TEAM, variables: { id: 1 }, headers: { accept: 'application/graphql-response+json' } },
  ],
  ['anything', { query: TEAM, variables: { id: 1 }, headers: { accept: '*/*' } }],
  [
    'either, the better first',
    {
      query: TEAM,
      variables: { id: 1 },
      headers: { accept: 'application/graphql-response+json, application/json' },
    },
  ],
  [
    'either, with weights',
    {
      query: TEAM,
      variables: { id: 1 },
      headers: { accept: 'application/graphql-response+json, application/json;q=0.9' },
    },
  ],
  [
    'a page of a listed origin',
    { query: TEAM, variables: { id: 1 }, headers: { origin: 'https://desk.example' } },
  ],
  ['a page of its own', { query: TEAM, variables: { id: 1 }, headers: { 'sec-fetch-site': 'same-origin' } }],
  ['a long answer, packed', { query: PADDED, headers: { 'accept-encoding': 'gzip' } }],
  ['a short answer, not packed', { query: '{ __typename }', headers: { 'accept-encoding': 'gzip' } }],
  ['a caller who may', { query: '{ picks { totalCount } }', headers: { authorization: 'Bearer viewer' } }],
  [
    'an answer with data and an error',
    { query: '{ team(databaseId: 1) { name frictions(first: -1) { totalCount } } match(id: "x") { id } }' },
  ],
  [
    'nothing but an error',
    { query: '{ teams(first: -1) { totalCount } }', headers: { accept: 'application/json' } },
  ],
  ['nothing but an error, for GraphQL', { query: '{ teams(first: -1) { totalCount } }' }],
])('%s is answered directly as by the server', async (_what, sent) => {
  const { answer, wentDirectly } = await askBoth(sent);
  expect(wentDirectly).toBe(true);
  expect(answer.body).toContain('"cost"');
});

test.each<[string, Sent, number]>([
  ['no JSON', { body: '{' }, 400],
  ['no UTF-8', { body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]) }, 400],
  ['a list', { body: '[{}]' }, 400],
  ['no document', { body: '{}' }, 400],
  ['a document of a wrong kind', { body: '{"query": 7}' }, 400],
  ['variables of a wrong kind', { body: '{"query": "{ __typename }", "variables": [1]}' }, 400],
  ['a name of a wrong kind', { body: '{"query": "{ __typename }", "operationName": 7}' }, 400],
  [
    'a name that stands for nothing',
    { body: '{"query": "query A { __typename }", "operationName": "B"}' },
    400,
  ],
  ['another member', { body: '{"query": "{ __typename }", "constructor": {}}' }, 400],
  ['a prototype', { body: '{"query": "{ __typename }", "__proto__": {}}' }, 400],
  ['extensions', { body: '{"query": "{ __typename }", "extensions": {"a": 1}}' }, 200],
  ['a published document that there is not', { body: `{"documentId": "sha256:${'0'.repeat(64)}"}` }, 404],
  ['a document that is not valid', { query: '{ nothing }' }, 400],
  ['a document that cannot be read', { query: '{' }, 400],
  ['a variable of a wrong type', { query: TEAM, variables: { id: 'one' } }, 400],
  ['a variable that is missing', { query: TEAM }, 400],
  ['a variable that no column can hold', { query: TEAM, variables: { id: 1, extra: '\ud800' } }, 400],
  [
    'a forbidden key',
    { body: `{"query": ${JSON.stringify(TEAM)}, "variables": {"id": 1, "__proto__": {"a": 1}}}` },
    400,
  ],
  [
    'too much',
    {
      query:
        'query Much($n: Int) { teams(first: $n) { nodes { frictions(first: 100) { nodes { teamHome { frictions(first: 100) { totalCount } } } } } } }',
      variables: { n: 100 },
    },
    400,
  ],
  ['a mutation', { query: 'mutation { cancelJob(input: {id: "x"}) { __typename } }' }, 200],
  ['the schema', { query: '{ __schema { queryType { name } } }' }, 200],
  [
    'a caller who may not',
    { query: '{ apiKeys { totalCount } }', headers: { authorization: 'Bearer viewer' } },
    403,
  ],
  ['nobody', { query: TEAM, variables: { id: 1 }, headers: { authorization: 'Bearer nobody' } }, 401],
  [
    'a wrong credential',
    { query: TEAM, variables: { id: 1 }, headers: { authorization: 'Bearer wrong' } },
    401,
  ],
  [
    'a page of elsewhere',
    { query: TEAM, variables: { id: 1 }, headers: { origin: 'https://evil.example' } },
    403,
  ],
  ['an unusual type of answer', { query: '{ __typename }', headers: { accept: 'text/event-stream' } }, 200],
  ['a type that is not answered', { query: '{ __typename }', headers: { accept: 'image/png' } }, 406],
  ['a coded body', { query: '{ __typename }', headers: { 'content-encoding': 'gzip' } }, 415],
  [
    'a form',
    { body: 'query={__typename}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    200,
  ],
  [
    'another alphabet',
    { query: '{ __typename }', headers: { 'content-type': 'application/json; charset=latin1' } },
    415,
  ],
])('%s is left to the server, whose answer it is', async (_what, sent, status) => {
  const headers = { accept: 'application/graphql-response+json', ...sent.headers };
  const { answer, wentDirectly } = await askBoth({ ...sent, headers });
  expect(wentDirectly).toBe(false);
  expect(answer.status).toBe(status);
});

test('an operation costs as much with the same variables, also after it was asked with others and with wrong ones', async () => {
  const costs: unknown[] = [];
  for (const variables of [{ first: 1 }, { first: 'x' }, { first: 50 }, { first: 1 }, {}, { first: null }]) {
    const { answer } = await askBoth({ query: TEAMS, variables });
    costs.push(
      (JSON.parse(answer.body) as { extensions?: { cost?: { requested?: number } } }).extensions?.cost
        ?.requested,
    );
  }
  expect(costs).toEqual([4, 1, 151, 4, 61, 61]);
});

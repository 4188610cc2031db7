import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { CallerSource } from '../../../src/modules/access/caller-source.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';
import type { RequestFacts } from '../../../src/modules/access/domain/request-facts.ts';
import { sha256 } from '../../../src/shared/canonical-hash.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { type LiveApi, startLiveApi } from '../live/support/live-api.ts';

const JOBS = 'query Jobs {\n  jobs {\n    totalCount\n  }\n}';
const START = 'mutation Start {\n  startPipelineRun(input: {mode: PAPER}) {\n    __typename\n  }\n}';
const RUN = 'query Run($id: ID!) {\n  pipelineRun(id: $id) {\n    id\n  }\n}';
/** As clients with a cache send it. */
const TYPED = 'query Typed {\n  jobs {\n    totalCount\n    __typename\n  }\n}';
const OWN = '{ jobs { nodes { id } } }';
const UNKNOWN = sha256('nothing');

const published = new Map([JOBS, START, RUN, TYPED].map((text) => [sha256(text), text]));

/** A viewer, or with `Bearer analyst` somebody who may send documents of their own. */
const access: CallerSource = {
  identify: ({ authorization }: RequestFacts) =>
    Promise.resolve({ ...LOCAL_USER, role: authorization === 'Bearer analyst' ? 'ANALYST' : 'VIEWER' }),
};

let database: TestDatabase;
/** Takes any document. */
let open: LiveApi;
/** Takes published ones, and others from analysts. */
let strict: LiveApi;

beforeAll(async () => {
  database = await createTestDatabase();
  open = await startLiveApi(database.url, { documents: { published, takesAny: true } });
  strict = await startLiveApi(database.url, { documents: { published, takesAny: false }, access });
});
afterAll(async () => {
  await open.close();
  await strict.close();
  await database.drop();
});

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

async function post(api: LiveApi, body: object, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const apollo = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });
const JOBS_ANSWER = { data: { jobs: { totalCount: 0 } } };
const refused = (code: string, message: unknown = expect.any(String)): object => ({
  errors: [{ message, extensions: { code } }],
});

describe('a published document', () => {
  test.each([
    ['as GraphQL over HTTP names it', { documentId: `sha256:${sha256(JOBS)}` }],
    ['by the bare hash', { documentId: sha256(JOBS).toUpperCase() }],
    ['as Apollo names it', { extensions: apollo(sha256(JOBS)) }],
    ['with its text beside it', { query: JOBS, extensions: apollo(sha256(JOBS)) }],
    ['by its text', { query: JOBS }],
  ])('is run for everybody %s', async (_how, body) => {
    expect(await post(strict, body)).toMatchObject({ status: 200, body: JOBS_ANSWER });
  });

  test('takes variables, and what is wrong with them is said as ever', async () => {
    const documentId = `sha256:${sha256(RUN)}`;
    expect(await post(strict, { documentId, variables: { id: 'x' } })).toMatchObject({
      body: refused('BAD_USER_INPUT'),
    });
    expect(await post(strict, { documentId })).toMatchObject({ body: refused('BAD_USER_INPUT') });
  });

  test.each([
    `documentId=sha256:${sha256(JOBS)}`,
    `extensions=${encodeURIComponent(JSON.stringify(apollo(sha256(JOBS))))}`,
  ])('is read by GET, and not sent again to a client that has the answer: %s', async (parameter) => {
    const address = `${strict.url}?${parameter}`;
    const first = await fetch(address);
    expect(await first.json()).toMatchObject(JOBS_ANSWER);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const tag = first.headers.get('etag') ?? '';
    const second = await fetch(address, { headers: { 'if-none-match': tag } });
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag]);
  });

  test('that changes something is not run by GET', async () => {
    const response = await fetch(`${strict.url}?documentId=${sha256(START)}`);
    expect(response.status).toBe(405);
    expect(await strict.db.pipelineRun.count()).toBe(0);
  });

  test('is run over WebSocket, where others are refused', async () => {
    const client = createClient({
      url: strict.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const ask = async (payload: {
      query: string;
      extensions?: Record<string, unknown>;
    }): Promise<unknown> => {
      try {
        return (await client.iterate(payload).next()).value;
      } catch (error) {
        return { errors: error };
      }
    };
    const persistedQuery = { version: 1, sha256Hash: sha256(JOBS) };
    expect(await ask({ query: '', extensions: { persistedQuery } })).toMatchObject(JOBS_ANSWER);
    expect(await ask({ query: JOBS })).toMatchObject(JOBS_ANSWER);
    expect(await ask({ query: OWN })).toMatchObject(refused('DOCUMENT_NOT_PUBLISHED'));
    await client.dispose();
  });
});

describe('a document that is not published', () => {
  test('is refused where published ones alone are taken, before anything is made of it', async () => {
    for (const query of [OWN, '{ nothing }', '{ oops', `${JOBS} `])
      expect(await post(strict, { query })).toMatchObject({ body: refused('DOCUMENT_NOT_PUBLISHED') });
  });

  test('is taken there from who may send documents of their own', async () => {
    const answer = await post(strict, { query: OWN }, { authorization: 'Bearer analyst' });
    expect(answer).toMatchObject({ status: 200, body: { data: { jobs: { nodes: [] } } } });
  });

  test('is taken from everybody elsewhere', async () => {
    expect((await post(open, { query: OWN })).status).toBe(200);
  });

  test('cannot be named, and is not published by being sent', async () => {
    expect(await post(open, { documentId: `sha256:${UNKNOWN}` })).toMatchObject({
      body: refused('NOT_FOUND', `There is no published document sha256:${UNKNOWN}.`),
    });
    const named = { extensions: apollo(sha256(OWN)) };
    expect(await post(open, named)).toMatchObject({ body: refused('NOT_FOUND', 'PersistedQueryNotFound') });
    expect((await post(open, { query: OWN, ...named })).status).toBe(200);
    expect(await post(open, named)).toMatchObject({ body: refused('NOT_FOUND', 'PersistedQueryNotFound') });
  });

  test.each([
    ['of another form', { documentId: 'md5:1' }],
    ['that is no text', { documentId: 1 }],
    ['of another document', { documentId: sha256(JOBS), query: OWN }],
    ['of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: UNKNOWN } } }],
    ['that is the name of something every object has', { documentId: 'constructor' }],
  ])('is no excuse for a name %s', async (_what, body) => {
    expect(await post(open, body)).toMatchObject({ body: refused('BAD_USER_INPUT') });
  });
});

test('Apollo Client names documents first, sends the text of those that are not published, and is answered either way', async () => {
  const sent: string[] = [];
  const counting: typeof fetch = (address, init) => {
    sent.push(typeof init?.body === 'string' && init.body.includes('"query"') ? 'text' : 'name');
    return fetch(address, init);
  };
  const client = new ApolloClient({
    link: ApolloLink.from([
      new PersistedQueryLink({ sha256 }),
      new HttpLink({ uri: open.url, fetch: counting }),
    ]),
    cache: new InMemoryCache(),
  });
  const ask = async (text: string): Promise<unknown> =>
    (await client.query({ query: parse(text), fetchPolicy: 'no-cache' })).data;
  expect(await ask('{ jobs { totalCount } }')).toMatchObject({ jobs: { totalCount: 0 } });
  expect(sent).toEqual(['name', 'text']);
  expect(await ask(TYPED)).toMatchObject({ jobs: { totalCount: 0 } });
  expect(sent).toEqual(['name', 'text', 'name']);
  client.stop();
});

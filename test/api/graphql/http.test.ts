import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pino } from 'pino';
import { createApp } from '../../../src/app.ts';
import { createClient } from '../../../src/db/client.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const URL = 'http://localhost/graphql';
const JSON_TYPE = { 'content-type': 'application/json' };

async function post(
  body: string,
  headers: Record<string, string> = JSON_TYPE,
): Promise<{ status: number; text: string }> {
  const response = await api.app.fetch(URL, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

describe('GET /', () => {
  test('leads to GraphiQL', async () => {
    const response = await api.app.fetch('http://127.0.0.1/', { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });
});

describe('GET /health', () => {
  test('answers 200 when the database answers', async () => {
    const response = await api.app.fetch('http://localhost/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  test('answers 503 when it does not, and the API says so in its own words', async () => {
    const nowhere = {
      url: 'postgresql://nobody@127.0.0.1:1/none',
      poolSize: 1,
      connectTimeoutMs: 300,
      statementTimeoutMs: 300,
    };
    const db = createClient(nowhere);
    const clock = { now: () => new Date() };
    const app = createApp({
      db,
      clock,
      log: pino({ level: 'silent' }),
      access: everyoneIsAdmin,
      queue: null,
      fitThreads: null,
      importDir: null,
    });
    const health = await app.fetch('http://localhost/health');
    expect(health.status).toBe(503);
    expect(await health.json()).toEqual({ status: 'unavailable', reason: 'The database does not answer.' });
    const answer = await app.fetch(URL, {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"query":"{ jobs { totalCount } }"}',
    });
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message: 'The database cannot be reached now. Try again in a moment.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    });
    await db.$disconnect();
  });
});

describe('GraphiQL', () => {
  test('keeps its tabs where they are pressed', async () => {
    const page = await api.app.fetch(URL, { headers: { accept: 'text/html' } });
    expect(await page.text()).toMatch(
      /<style>\.graphiql-tab \{ transform: none !important; \}<\/style><\/head>/,
    );
  });

  test('is served whole, with tabs of examples, and loads nothing from elsewhere', async () => {
    const response = await api.app.fetch(URL, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('query LatestResults');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });
});

describe('a request from a foreign page', () => {
  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'of type %s is refused without a header of ours',
    async (type) => {
      const { status, text } = await post('query=%7B__typename%7D', { 'content-type': type });
      expect(status).toBe(403);
      expect(text).toContain('CSRF');
    },
  );

  test('is not what a JSON POST is', async () => {
    const { status, text } = await post('{"query":"{ __typename }"}');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('is told by no header that it may read answers', async () => {
    const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
    const preflight = await api.app.fetch(URL, { method: 'OPTIONS', headers });
    const answer = await api.app.fetch(URL, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: '{}',
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('changes nothing by GET', async () => {
    const query = encodeURIComponent('mutation { startPipelineRun(input: { mode: PAPER }) { __typename } }');
    const response = await api.app.fetch(`${URL}?query=${query}`, {
      headers: { 'x-graphql-yoga-csrf': '1' },
    });
    expect(response.status).toBe(405);
    expect(await api.db.pipelineRun.count()).toBe(0);
  });
});

describe('a body', () => {
  test('of more than 10 MB is refused', async () => {
    const { status, text } = await post(
      JSON.stringify({ query: '{ __typename }', variables: { x: 'y'.repeat(10_000_001) } }),
    );
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  test('of more than a million characters is for imports alone', async () => {
    const variables = { name: 'y'.repeat(1_000_001) };
    const { text } = await post(
      JSON.stringify({ query: 'query($name: String) { team(name: $name) { id } }', variables }),
    );
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  test('with several operations at once is refused', async () => {
    const { status } = await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]');
    expect(status).toBe(400);
  });

  test('that is no JSON is refused', async () => {
    const { status, text } = await post('{"query":');
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

test('every response carries the id of its request: the one that was given, or a new one', async () => {
  const given = await api.app.fetch(URL, {
    method: 'POST',
    headers: { ...JSON_TYPE, 'x-request-id': 'abc-1' },
    body: '{}',
  });
  const made = await api.app.fetch(URL, {
    method: 'POST',
    headers: { ...JSON_TYPE, 'x-request-id': 'a b' },
    body: '{}',
  });
  expect(given.headers.get('x-request-id')).toBe('abc-1');
  expect(made.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestClient, type TestClient } from '../support/open-test-client.ts';
import { type StartedApi, startApi } from './started-api.ts';

const JWT_SECRET = 'secret-of-the-tokens-of-this-test-4711';
const METRICS_TOKEN = 'token-of-the-collector-4711';
const PAGE = 'https://desk.example';

let client: TestClient;
let api: StartedApi;

// None of them is what a process does without it.
beforeAll(async () => {
  client = await openTestClient();
  api = await startApi({
    ...{ DATABASE_URL: client.url, DEMO_WORLD: 'off', WORKER_THREADS: '0', JWT_SECRET, METRICS_TOKEN },
    JWT_ISSUER: 'https://login.example/',
    JWT_AUDIENCE: 'desk',
    JWT_ROLE_CLAIM: 'desk_role',
    RATE_LIMIT_CAPACITY: '300',
    RATE_LIMIT_PER_SECOND: '1',
    RATE_LIMIT_STORE: 'postgres',
    INTROSPECTION: 'off',
    GRAPHIQL: 'off',
    DOCUMENTS: 'published',
    CORS_ORIGINS: PAGE,
    POOL_SIZE: '3',
    SLOW_REQUEST_MS: '1',
  });
});
afterAll(async () => {
  await api.end('SIGKILL');
  await client.close();
});

async function tokenOf(role: string): Promise<string> {
  return await new SignJWT({ desk_role: role })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(role)
    .setIssuer('https://login.example/')
    .setAudience('desk')
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(JWT_SECRET));
}

const answerForm = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ extensions: z.looseObject({ code: z.string() }) })).optional(),
  extensions: z
    .looseObject({ cost: z.looseObject({ requested: z.number(), bucket: z.unknown() }) })
    .optional(),
});

interface Asked extends z.infer<typeof answerForm> {
  readonly headers: Headers;
  readonly codes: readonly string[];
}

async function askAs(role: string, query: string): Promise<Asked> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf(role)}`,
      origin: PAGE,
    },
    body: JSON.stringify({ query }),
  });
  const answer = answerForm.parse(await response.json());
  const codes = (answer.errors ?? []).map(({ extensions: { code } }) => code);
  return { ...answer, codes, headers: response.headers };
}

describe('a process does as its environment says', () => {
  test('with tokens, the rate of callers, where it is kept, and the pages of others', async () => {
    const query = '{ viewer { name role } teams(first: 100) { edges { node { name } } } }';
    const { data, headers, extensions } = await askAs('analyst', query);
    expect(data).toMatchObject({ viewer: { name: 'analyst', role: 'ANALYST' } });
    expect(headers.get('access-control-allow-origin')).toBe(PAGE);
    expect(extensions?.cost.bucket).toMatchObject({ capacity: 300, perSecond: 1 });
    expect(await client.db.$queryRaw`SELECT caller FROM rate_buckets`).toEqual([{ caller: 'token:analyst' }]);
    expect((await askAs('analyst', query)).codes).toEqual(['RATE_LIMITED']);
  });

  test('with the schema, GraphiQL, and documents that are not published', async () => {
    expect((await askAs('admin', '{ __schema { queryType { name } } }')).codes).toEqual(['FORBIDDEN']);
    expect((await askAs('viewer', '{ viewer { name } }')).codes).toEqual(['DOCUMENT_NOT_PUBLISHED']);
    const page = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('<html');
  });

  test('with the pool, and who may read metrics; what it calls slow, it logs', async () => {
    const authorization = `Bearer ${METRICS_TOKEN}`;
    const metrics = await fetch(`${api.url}/metrics`, { headers: { authorization } });
    expect(await metrics.text()).toMatch(/^qs_pool_size 3$/m);
    expect((await fetch(`${api.url}/metrics`)).status).toBe(401);
    expect(api.output()).toContain('"msg":"slow request"');
  });
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CallerSource } from '../../../src/modules/access/caller-source.ts';
import { ScopeMissingError } from '../../../src/modules/access/domain/scope-missing-error.ts';
import { UnauthenticatedError } from '../../../src/modules/access/domain/unauthenticated-error.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';
import { DomainError } from '../../../src/shared/domain-error.ts';
import { RetryLaterError } from '../../../src/shared/retry-later-error.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
/** What the server says of whoever sends a request, before anything of it is executed; null lets everybody in. */
let refusal: Error | null = null;
const access: CallerSource = {
  identify: () => (refusal === null ? Promise.resolve(LOCAL_USER) : Promise.reject(refusal)),
};

beforeAll(async () => {
  api = await startTestApi({ access });
});
beforeEach(() => {
  refusal = null;
});
afterAll(() => api.close());

const PLAIN = 'application/json';
const OF_GRAPHQL = 'application/graphql-response+json';

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function ask(accept: string, query = '{ __typename }'): Promise<Answered> {
  const response = await api.app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

test.each([
  [new DomainError('UNAUTHENTICATED', 'no'), 401, { 'www-authenticate': 'Bearer' }],
  [new UnauthenticatedError('no'), 401, { 'www-authenticate': 'Bearer error="invalid_token"' }],
  [new DomainError('FORBIDDEN', 'no'), 403, {}],
  [
    new ScopeMissingError('Query.trades', 'LEDGER_READ'),
    403,
    { 'www-authenticate': 'Bearer error="insufficient_scope", scope="LEDGER_READ"' },
  ],
  [new DomainError('DOCUMENT_NOT_PUBLISHED', 'no'), 403, {}],
  [new RetryLaterError('RATE_LIMITED', 'no', 1_200), 429, { 'retry-after': '2' }],
  [new RetryLaterError('UNAVAILABLE', 'no', 10_000), 503, { 'retry-after': '10' }],
  [new DomainError('UNAVAILABLE', 'no'), 503, { 'retry-after': '1' }],
  [new Error('unforeseen'), 500, {}],
])(
  'a request that fails as a whole for %s is answered with %i, to every client',
  async (error, status, headers) => {
    for (const accept of [PLAIN, OF_GRAPHQL]) {
      refusal = error;
      const answer = await ask(accept);
      const code = error instanceof DomainError ? error.code : 'INTERNAL';
      expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
      for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
      expect(JSON.stringify(answer.body)).not.toContain('"http"');
    }
  },
);

test('says in the answer, too, when to try again', async () => {
  refusal = new RetryLaterError('RATE_LIMITED', 'Too many.', 1_234);
  const { body } = await ask(PLAIN);
  expect(body).toEqual({
    errors: [{ message: 'Too many.', extensions: { code: 'RATE_LIMITED', retryAfterMs: 1_234 } }],
  });
});

test.each([
  ['no syntax', '{'],
  ['an unknown field', '{ nothing }'],
  ['a directive that listens to nothing', 'subscription { pipelineRunsFeed @skip(if: true) { sequence } }'],
])(
  'a wrong document (%s) is 400 to clients of the protocol, and 200 to those that know plain JSON alone',
  async (_what, query) => {
    expect((await ask(OF_GRAPHQL, query)).status).toBe(400);
    expect((await ask(PLAIN, query)).status).toBe(200);
  },
);

test('an answer with data is 200, whatever is missing in it', async () => {
  const answer = await ask(OF_GRAPHQL, '{ node(id: "x") { id } __typename }');
  expect(answer).toMatchObject({
    status: 200,
    body: { data: { node: null, __typename: 'Query' }, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'x-graphql-yoga-csrf': '1' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body,
});

test.each<
  [what: string, path: string, request: RequestInit, status: number, code: string, inputPath?: string]
>([
  ['an address at which nothing is', '/nothing', {}, 404, 'NOT_FOUND'],
  ['a method for health that is none', '/health', { method: 'POST' }, 404, 'NOT_FOUND'],
  ['no query', '/graphql', post('{}'), 400, 'BAD_USER_INPUT', 'request'],
  ['a body that is no JSON', '/graphql', post('{'), 400, 'BAD_USER_INPUT', 'request'],
  ['an empty body', '/graphql', post(''), 400, 'BAD_USER_INPUT', 'request'],
  ['a number for a body', '/graphql', post('1'), 400, 'BAD_USER_INPUT', 'request'],
  [
    'a list for variables',
    '/graphql',
    post('{"query":"{ __typename }","variables":[]}'),
    400,
    'BAD_USER_INPUT',
    'request',
  ],
  [
    'a parameter that there is not',
    '/graphql',
    post('{"query":"{ __typename }","x":1}'),
    400,
    'BAD_USER_INPUT',
    'request',
  ],
  [
    'a forbidden key for a parameter',
    '/graphql',
    post('{"query":"{ __typename }","__proto__":{}}'),
    400,
    'BAD_USER_INPUT',
    'request',
  ],
  [
    'an operation that there is not',
    '/graphql',
    post('{"query":"query A { __typename }","operationName":"B"}'),
    400,
    'BAD_USER_INPUT',
    'operationName',
  ],
  [
    'variables in the address that are no JSON',
    '/graphql?query={__typename}&variables={',
    { headers: JSON_TYPE },
    400,
    'BAD_USER_INPUT',
    'request',
  ],
  [
    'extensions in the address that are no JSON',
    '/graphql?query={__typename}&extensions=[',
    { headers: JSON_TYPE },
    400,
    'BAD_USER_INPUT',
    'request',
  ],
  [
    'an address that is no UTF-8',
    '/graphql?query=%E0%A4%A',
    { headers: JSON_TYPE },
    400,
    'BAD_USER_INPUT',
    'query',
  ],
  [
    'a form whose variables are no JSON',
    '/graphql',
    post('query=%7B__typename%7D&variables=%7B', FORM),
    400,
    'BAD_USER_INPUT',
    'request',
  ],
  [
    'a type of content that is not read',
    '/graphql',
    post('<a/>', { 'content-type': 'text/xml' }),
    415,
    'BAD_USER_INPUT',
    'request',
  ],
  [
    'a form of answer that is not written',
    '/graphql',
    post('{"query":"{ __typename }"}', { ...JSON_TYPE, accept: 'image/png' }),
    406,
    'BAD_USER_INPUT',
    'accept',
  ],
  [
    'a subscription that is asked for as one answer',
    '/graphql',
    post('{"query":"subscription { pipelineRunsFeed { sequence } }"}'),
    406,
    'BAD_USER_INPUT',
    'accept',
  ],
  [
    'a method that is none of GraphQL',
    '/graphql',
    { method: 'DELETE', headers: JSON_TYPE },
    405,
    'BAD_USER_INPUT',
    'request',
  ],
  ['a page of elsewhere', '/graphql?query={__typename}', {}, 403, 'FORBIDDEN'],
])('%s', async (_what, path, { headers, ...request }, status, code, inputPath) => {
  const accept = 'application/graphql-response+json';
  const response = await api.app.fetch(`http://localhost${path}`, {
    ...request,
    headers: { accept, ...(headers as Record<string, string> | undefined) },
  });
  const body: unknown = await response.json();
  const extensions = inputPath === undefined ? { code } : { code, inputPath };
  expect({ status: response.status, body }).toMatchObject({ status, body: { errors: [{ extensions }] } });
  expect(response.headers.get('x-request-id')).not.toBeNull();
  expect(api.logged).toEqual([]);
});

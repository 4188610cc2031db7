import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const BOARD = 'https://board.example';
const URL_ = 'http://localhost:4000/graphql';
const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{"query":"{ __typename }"}';
const READ = `${URL_}?query=%7B__typename%7D`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ corsOrigins: [BOARD] });
});
afterAll(() => api.close());

const post = (headers: Record<string, string>, body = QUERY): Promise<Response> =>
  Promise.resolve(api.app.fetch(URL_, { method: 'POST', headers, body }));
const read = (headers: Record<string, string>): Promise<Response> =>
  Promise.resolve(api.app.fetch(READ, { headers }));

async function codeOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  return body;
}

describe('a request that any page could send', () => {
  test.each([
    ['without a type', {}],
    ['of a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    [
      'of a form, with a parameter',
      { 'content-type': 'application/x-www-form-urlencoded; a=application/json' },
    ],
    ['of a form, in capitals', { 'content-type': 'MULTIPART/Form-Data; boundary=x' }],
    ['of text that says JSON behind', { 'content-type': 'text/plain; application/json' }],
    ['of text that lists JSON', { 'content-type': 'text/plain, application/json' }],
    ['with a login that browsers add', { 'content-type': 'text/plain', authorization: 'Basic YTpi' }],
  ])('is refused: %s', async (_what, headers) => {
    const response = await post({ ...headers });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test('is refused as a read, too, unless something says that no other page sends it', async () => {
    expect((await read({})).status).toBe(403);
    expect((await read({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).status).toBe(403);
    expect((await read({ 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await read({ 'sec-fetch-mode': 'cors', origin: 'https://evil.example' })).status).toBe(403);
    for (const headers of [
      { 'graphql-require-preflight': '1' },
      { 'apollo-require-preflight': '1' },
      { 'x-request-id': 'a' },
      { authorization: 'Bearer qs_1' },
      JSON_TYPE,
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-mode': 'cors' },
    ])
      expect((await read(headers)).status).toBe(200);
  });
});

describe('a page of another origin', () => {
  test.each(['https://evil.example', 'null', 'http://localhost:3000', 'https://board.example.evil'])(
    'gets no answer, whatever it sends: %s',
    async (origin) => {
      const response = await post({ ...JSON_TYPE, 'x-request-id': 'a', origin });
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('CORS_ORIGINS');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('is answered when it shows a key, which no browser adds by itself; reading the answer is another matter', async () => {
    const headers = { ...JSON_TYPE, origin: 'app://tool', authorization: 'Bearer qs_1' };
    const response = await post(headers);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is told from a page of this server', async () => {
    expect((await post({ ...JSON_TYPE, host: 'desk.example', origin: 'https://desk.example' })).status).toBe(
      200,
    );
    expect((await read({ 'sec-fetch-site': 'cross-site', 'x-request-id': 'a' })).status).toBe(403);
  });

  test('may do all of this where the setting names it', async () => {
    const wanted = 'authorization,content-type,traceparent';
    const preflight = await api.app.fetch(URL_, {
      method: 'OPTIONS',
      headers: {
        origin: BOARD,
        'access-control-request-method': 'POST',
        'access-control-request-headers': wanted,
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': BOARD,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': wanted,
      'access-control-max-age': '600',
      vary: 'origin, access-control-request-headers',
    });
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await post({ ...JSON_TYPE, origin: BOARD });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(BOARD);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id, retry-after');
    const download = await api.app.fetch('http://localhost:4000/exports/x', { headers: { origin: BOARD } });
    expect(download.headers.get('access-control-allow-origin')).toBe(BOARD);
  });

  test('learns nothing from a preflight where it is not named', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const preflight = await api.app.fetch(URL_, { method: 'OPTIONS', headers });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.headers.get('vary')).toBe('origin');
  });
});

describe('a request that cannot be read or answered', () => {
  test.each([
    ['of another method', { method: 'DELETE' }, 405, { allow: 'GET, POST' }],
    [
      'of another type',
      { headers: { 'content-type': 'application/xml' } },
      415,
      { 'accept-post': 'application/json' },
    ],
    ['in another alphabet', { headers: { 'content-type': 'application/json; charset=utf-16' } }, 415, {}],
    [
      'that is compressed',
      { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } },
      415,
      { 'accept-encoding': 'identity' },
    ],
    ['for a client that takes pictures alone', { headers: { ...JSON_TYPE, accept: 'image/png' } }, 406, {}],
    [
      'for a client that takes no JSON',
      { headers: { ...JSON_TYPE, accept: 'application/json;q=0' } },
      406,
      {},
    ],
  ])('is refused with a code and the right status: %s', async (_what, init, status, expected) => {
    const response = await api.app.fetch(URL_, { method: 'POST', body: QUERY, ...init });
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject(expected);
    expect(await codeOf(response)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('changes nothing: what cannot be answered is not run', async () => {
    const query = 'mutation { startPipelineRun(input: { mode: PAPER }) { __typename } }';
    const response = await post({ ...JSON_TYPE, accept: 'image/png' }, JSON.stringify({ query }));
    expect(response.status).toBe(406);
    expect(await api.db.pipelineRun.count()).toBe(0);
  });

  test.each(['variables={', 'variables=1', 'extensions=%7B%22a%22'])(
    'is refused as a bad parameter: %s',
    async (parameter) => {
      const headers = { accept: 'application/graphql-response+json', 'x-request-id': 'a' };
      const response = await api.app.fetch(`${READ}&${parameter}`, { headers });
      expect(response.status).toBe(400);
      expect(await codeOf(response)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    },
  );
});

test('JSON is read by whatever case its type is written in', async () => {
  expect((await post({ 'content-type': 'Application/JSON ; Charset="UTF-8"' })).status).toBe(200);
  expect((await post({ 'content-type': 'Application/JSON' }, '1')).status).toBe(400);
});

test('a page of ours is shown in no frame of another one', async () => {
  const response = await api.app.fetch(URL_, { headers: { accept: 'text/html' } });
  expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

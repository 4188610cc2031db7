import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const LONG = '{ __schema { types { name } } }';

const ask = (query: string, headers: Record<string, string>): Promise<Response> =>
  Promise.resolve(
    api.app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    }),
  );

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

test('a long answer is sent in the coding that the client prefers, with its length', async () => {
  const plain = await ask(LONG, {});
  const text = await plain.text();
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.headers.get('vary')).toBe('accept-encoding');
  for (const [accepted, coding, unpack] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0.5, gzip', 'gzip', gunzipSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ] as const) {
    const response = await ask(LONG, { 'accept-encoding': accepted });
    const bytes = await bytesOf(response);
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(bytes.length).toBeLessThan(text.length / 3);
    expect(unpack(bytes).toString()).toBe(text);
  }
});

test.each([
  ['a short answer', '{ __typename }', {}],
  ['what a client takes plain alone', LONG, { 'accept-encoding': 'identity' }],
  ['the answer to a mutation, which may hold a secret', `mutation { ${longMutation()} }`, {}],
])('%s is not compressed', async (_what, query, headers) => {
  const response = await ask(query, { 'accept-encoding': 'gzip', ...headers });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.json()).toHaveProperty('data');
});

/** More than a kilobyte of answer, of which nothing is true. */
function longMutation(): string {
  return Array.from({ length: 12 }, (_one, index) => {
    const input = `{ id: "${'x'.repeat(100)}" }`;
    return `a${index}: cancelJob(input: ${input}) { ... on Error { message code } }`;
  }).join(' ');
}

test('the page of GraphiQL is compressed, the same whenever it is asked for', async () => {
  const pages: string[] = [];
  for (const [accepted, unpack] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const response = await api.app.fetch('http://localhost/graphql', {
      headers: { accept: 'text/html', 'accept-encoding': accepted },
    });
    expect(response.headers.get('content-encoding')).toBe(accepted);
    pages.push(unpack(await bytesOf(response)).toString());
  }
  expect(pages[0]).toContain('</html>');
  expect(new Set(pages).size).toBe(1);
});

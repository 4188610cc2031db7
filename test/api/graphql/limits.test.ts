import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { send, type Answer } from './support/execute.ts';
import { startTestApi, statementsOf, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** Sends a query that must be refused before it costs anything. */
async function refused(query: string, variables: object = {}): Promise<Answer<unknown>['errors']> {
  let answer: Answer<unknown> = {};
  const started = performance.now();
  const statements = await statementsOf(async () => {
    answer = await send(api.app, query, variables);
  });
  expect(statements).toEqual([]);
  expect(performance.now() - started).toBeLessThan(500);
  return answer.errors;
}

test('a query of 8 KB and 1,000 levels is refused, without a statement', async () => {
  const errors = await refused(`{ teams { ${'a { '.repeat(1_000)} b ${'} '.repeat(1_000)} } }`);
  expect(errors).toMatchObject([
    { message: 'The document has more than 2000 words and signs.', extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test('a query of more than 16 levels is refused, without a statement', async () => {
  const errors = await refused(
    `{ matches { nodes { homeTeam { matches { nodes { homeTeam { matches { nodes { homeTeam { matches { nodes { homeTeam { matches
       { nodes { homeTeam { matches { nodes { homeTeam { name } } } } } } } } } } } } } } } } } } }`,
  );
  expect(errors).toMatchObject([
    { message: 'The operation is 19 levels deep; 16 are allowed.', extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test('a query that multiplies large pages is refused, also when its sizes are variables', async () => {
  const query = `query($n: Int) { teams(first: $n) { nodes { matches(first: $n) { nodes { odds { prices { price } } } } } } }`;
  expect((await send(api.app, query, { n: 1 })).errors).toBeUndefined();
  const errors = await refused(query, { n: 100 });
  expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
});

test('a query that repeats a field under many names is refused', async () => {
  const many = Array.from(
    { length: 260 },
    (_, index) => `a${index}: teams(first: 100) { nodes { id name } }`,
  );
  const errors = await refused(`{ ${many.slice(0, 150).join(' ')} }`);
  expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
});

test('introspection turned in circles is refused', async () => {
  const errors = await refused(
    `{ __schema { types { ${'fields { type { '.repeat(40)} name ${'} } '.repeat(40)} } } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test("a client's introspection passes", async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true });
  expect((await send(api.app, query)).errors).toBeUndefined();
});

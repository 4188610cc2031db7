import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import { newId } from '../../../src/shared/ids.ts';
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
  const statements = await statementsOf(async () => {
    answer = await send(api.app, query, variables);
  });
  expect(statements).toEqual([]);
  return answer.errors;
}

test('a query of 8 KB and 1,000 levels is refused, without a statement', async () => {
  const errors = await refused(`{ teams { ${'a { '.repeat(1_000)} b ${'} '.repeat(1_000)} } }`);
  expect(errors).toMatchObject([
    { message: 'The document is nested deeper than 200 levels.', extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
});

test('of a query that is wrong in a thousand places, the first twenty are told', async () => {
  const fields = Array.from({ length: 900 }, (_, index) => `wrong${index}`);
  const errors = (await refused(`{ teams { nodes { ${fields.join(' ')} } } }`)) ?? [];
  expect(errors).toHaveLength(21);
  expect(errors.at(-1)?.message).toBe('Too many validation errors, error limit reached. Validation aborted.');
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

test('what is asked for by its id costs as much for each id', async () => {
  const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on ModelFit { repetition { isIdentical } } } }';
  const ids = (count: number): string[] =>
    Array.from({ length: count }, () => encodeNodeId('ModelFit', newId()));
  expect((await send(api.app, query, { ids: ids(20) })).errors).toBeUndefined();
  const errors = await refused(query, { ids: ids(100) });
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

describe('a filter of too many parts is refused, without a statement', () => {
  const times = <Part>(count: number, part: Part): Part[] => Array.from({ length: count }, () => part);
  const named = { name: { eq: 'x' } };
  const conditions = (count: number) =>
    `filter: ${count} conditions are too many, those of nested filters included: at most 200`;

  test.each([
    [
      'conditions',
      'TeamFilter',
      'teams',
      { AND: times(50, { AND: times(5, named) }), OR: [named] },
      conditions(251),
    ],
    [
      'conditions, however many',
      'TeamFilter',
      'teams',
      { AND: times(50, { AND: times(10, { AND: times(5, named) }) }) },
      conditions(2_500),
    ],
    [
      'operators',
      'TeamFilter',
      'teams',
      { AND: times(40, { totalBets: { gt: 1, gte: 1, lt: 1, lte: 1, not: 1, isNull: false } }) },
      conditions(240),
    ],
    [
      'conditions on related rows',
      'PickFilter',
      'picks',
      { match: { team: { OR: times(50, { AND: times(5, named) }) } } },
      conditions(250),
    ],
    [
      'numbers in the DNA',
      'TeamFilter',
      'teams',
      { AND: times(5, { dna: times(41, { path: 'market.matches', gte: 1 }) }) },
      conditions(205),
    ],
    [
      'values',
      'TeamFilter',
      'teams',
      { NOT: { OR: times(11, { name: { in: times(182, 'x') } }) } },
      'filter: 2002 values are too many, those of all lists together: at most 2000',
    ],
  ])('%s', async (_what, type, field, filter, message) => {
    const query = `query($filter: ${type}) { ${field}(filter: $filter) { nodes { id } totalCount } }`;
    const errors = await refused(query, { filter });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('and 200 conditions are followed', async () => {
    const query = 'query($filter: TeamFilter) { teams(filter: $filter) { totalCount } }';
    const filter = { OR: times(50, { AND: times(4, named) }) };
    expect(await send(api.app, query, { filter })).toEqual({ data: { teams: { totalCount: 0 } } });
  });

  test('so that an operation costs more by the conditions of all its filters', async () => {
    const fields = Array.from(
      { length: 30 },
      (_, index) => `a${index}: teams(filter: $filter) { totalCount }`,
    );
    const query = `query($filter: TeamFilter) { ${fields.join(' ')} }`;
    const errors = await refused(query, { filter: { OR: times(50, { AND: times(4, named) }) } });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('The operation costs 60630; 50000 is allowed.') as string },
    ]);
    expect((await send(api.app, query, { filter: named })).errors).toBeUndefined();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';
import type { AnsweredError } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** Where values of a type can be given: alone, in a list, and in objects within each other. `good` stands beside the bad one. */
interface Places {
  readonly type: string;
  readonly good: string;
  readonly field: (argument: string) => string;
  readonly alone: { readonly argument: (value: string) => string; readonly path: string };
  readonly listed: { readonly argument: (value: string) => string; readonly path: string };
  readonly filter: string;
  readonly member: string;
  /** Values that only a resolver can tell from good ones, which names the argument, however it was given. */
  readonly isResolved?: boolean;
}

function filtered(
  type: string,
  good: string,
  [list, filter, member]: readonly [list: string, filter: string, member: string],
): Places {
  return {
    type,
    good,
    field: (argument) => `{ ${list}(${argument}) { totalCount } }`,
    alone: { argument: (value) => `filter: { ${member}: { eq: ${value} } }`, path: `filter.${member}.eq` },
    listed: { argument: (value) => `filter: { ${member}: { in: ${value} } }`, path: `filter.${member}.in` },
    filter,
    member,
  };
}

const INT = filtered('Int', '1', ['teams', 'TeamFilter', 'totalBets']);
const FLOAT = filtered('Float', '1', ['teams', 'TeamFilter', 'winRatePct']);
const STRING = filtered('String', '"a"', ['teams', 'TeamFilter', 'name']);
const DECIMAL = filtered('Decimal', '"1"', ['picks', 'PickFilter', 'price']);
const DATE = filtered('Date', '"2026-05-15"', ['matches', 'MatchFilter', 'playedOn']);
const DATE_TIME = filtered('DateTime', '"2026-05-15T06:00:00Z"', ['jobs', 'JobFilter', 'createdAt']);
const ID: Places = {
  ...filtered('ID', `"${encodeNodeId('Team', 1)}"`, ['teams', 'TeamFilter', 'id']),
  isResolved: true,
};

const BAD: readonly (readonly [Places, readonly string[]])[] = [
  [
    INT,
    ['2147483648', '-2147483649', '9007199254740993', '1e999', '1.5', '"1"', 'true', '{}', '"__proto__"'],
  ],
  [FLOAT, ['1e999', '-1e999', '9'.repeat(400), '"NaN"', '"1.5"', 'false']],
  [STRING, ['"a\\u0000b"', '1', 'true', '{}']],
  [DECIMAL, ['"NaN"', '"Infinity"', '"1e3"', '""', `"${'9'.repeat(21)}"`, '1e999', '"1,5"', 'true']],
  [
    DATE,
    [
      '"0000-01-01"',
      '"10000-01-01"',
      '"2026-02-30"',
      '"2026-13-01"',
      '"1799-12-31"',
      '"2200-01-01"',
      '"2026-5-1"',
      '20260515',
    ],
  ],
  [
    DATE_TIME,
    [
      '"0000-01-01T00:00:00Z"',
      '"10000-01-01T00:00:00Z"',
      '"2026-02-30T00:00:00Z"',
      '"2016-12-31T23:59:60Z"',
      '"2026-05-15T06:00:00"',
      '"2026-05-15T24:00:00Z"',
      '"2026-05-15T06:00:00+99:00"',
      '"1800-01-01T00:00:00+01:00"',
      '1',
    ],
  ],
  [
    ID,
    [
      '"abc"',
      '""',
      `"${encodeNodeId('Match', 1)}"`,
      `"${encodeNodeId('Team', '99999999999')}"`,
      `"${encodeNodeId('Team', 'x')}"`,
      `"${encodeNodeId('Nothing', 1)}"`,
      `"${encodeNodeId('Team', 1)}="`,
      '1',
    ],
  ],
];

const WAYS = BAD.flatMap(([places, values]) =>
  values.flatMap((value) => {
    const { type, good, field, alone, listed, filter, member, isResolved = false } = places;
    const path = (resolved: string, given: string): string => (isResolved ? resolved : given);
    const list = `[${good},${value}]`;
    return [
      { way: 'a literal', value, query: field(alone.argument(value)), variables: '{}', path: alone.path },
      {
        way: 'a literal in a list',
        value,
        query: field(listed.argument(list)),
        variables: '{}',
        path: path(listed.path, `${listed.path}[1]`),
      },
      {
        way: 'a variable',
        value,
        query: `query($v: ${type}) ${field(alone.argument('$v'))}`,
        variables: `{"v":${value}}`,
        path: path(alone.path, 'variables.v'),
      },
      {
        way: 'a list as a variable',
        value,
        query: `query($v: [${type}!]) ${field(listed.argument('$v'))}`,
        variables: `{"v":${list}}`,
        path: path(listed.path, 'variables.v[1]'),
      },
      {
        way: 'an input object as a variable',
        value,
        query: `query($f: ${filter}) ${field('filter: $f')}`,
        variables: `{"f":{"OR":[{"${member}":{"eq":${good}}},{"NOT":{"${member}":{"eq":${value}}}}]}}`,
        path: path(`filter.OR[1].NOT.${member}.eq`, `variables.f.OR[1].NOT.${member}.eq`),
      },
    ].map((one) => ({ type, ...one }));
  }),
);

async function refusals(query: string, variables = '{}'): Promise<readonly AnsweredError[]> {
  const response = await api.app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
  });
  const { errors = [] } = (await response.json()) as { errors?: AnsweredError[] };
  return errors;
}

describe('a bad value is BAD_USER_INPUT, and the answer says where it was given', () => {
  test.each(WAYS)('$type $value as $way', async ({ query, variables, path }) => {
    const [first, ...others] = await refusals(query, variables);
    expect(first?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: path });
    expect(others.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')).toBe(true);
  });

  const config = 'mutation($v: JSON) { startPipelineRun(input: { mode: PAPER, config: $v }) { __typename } }';
  const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
  test.each([
    ['{"__proto__":1}', 'variables.v'],
    ['{"a":[{"constructor":1}]}', 'variables.v.a[0]'],
    ['{"a":{"prototype":null}}', 'variables.v.a'],
    ['{"a":"x\\u0000"}', 'variables.v.a'],
    ['["\\ud800"]', 'variables.v[0]'],
    ['{"a":1e999}', 'variables.v.a'],
    ['9007199254740993', 'variables.v'],
    [deep, 'variables.v'],
  ])('JSON %s as a variable', async (value, inputPath) => {
    const [error] = await refusals(config, `{"v":${value}}`);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath });
  });

  test.each([
    '{ __proto__: 1 }',
    '{ a: [{ constructor: 1 }] }',
    '{ a: { prototype: null } }',
    '9007199254740993',
    '{ a: 1e999 }',
    deep,
  ])('JSON %s as a literal', async (value) => {
    const [error] = await refusals(
      `mutation { startPipelineRun(input: { mode: PAPER, config: ${value} }) { __typename } }`,
    );
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.extensions.inputPath).toMatch(/^input\.config(\.a)?$/);
  });

  test.each([
    [
      'a forbidden key in an input object',
      '{ teams(filter: { __proto__: {} }) { totalCount } }',
      '{}',
      'filter.__proto__',
    ],
    ['a forbidden key beside the variables', '{ __typename }', '{"constructor":{}}', 'variables'],
    ['half a surrogate pair in the document', '{ team(name: "a\\ud800") { id } }', '{}', 'query'],
    [
      'a text for an enumeration',
      'mutation { startPipelineRun(input: { mode: "PAPER" }) { __typename } }',
      '{}',
      'input.mode',
    ],
    ['a variable that is missing', 'query($id: ID!) { node(id: $id) { id } }', '{}', 'variables.id'],
    ['a variable that is null', 'query($id: ID!) { node(id: $id) { id } }', '{"id":null}', 'variables.id'],
    ['an argument that is missing', '{ node { id } }', '{}', 'query'],
    ['an id of another type', `{ trade(id: "${encodeNodeId('Team', 1)}") { id } }`, '{}', 'id'],
    ['a forged cursor', '{ teams(after: "WzEsIlRlYW0iXQ") { totalCount } }', '{}', 'after'],
    [
      'a cursor of another list',
      '{ teams(before: "WzEsIlBpY2siLCJOQU1FIiwiQVNDIiwieCIsIjEiXQ") { totalCount } }',
      '{}',
      'before',
    ],
    ['a negative page', '{ teams(first: -1) { totalCount } }', '{}', 'first'],
    ['an undeclared variable', '{ teams(first: $n) { totalCount } }', '{}', 'first'],
    [
      'a subscription that may listen to nothing',
      'subscription { ...F } fragment F on Subscription { pipelineRunsFeed @skip(if: true) { sequence } }',
      '{}',
      'query',
    ],
    [
      'a number that its column cannot hold',
      '{ matches(filter: { NOT: { homeGoals: { in: [1, 40000] } } }) { totalCount } }',
      '{}',
      'filter.NOT.homeGoals.in',
    ],
    [
      'a cursor of such a number',
      `{ matches(after: "${Buffer.from('[1,"Match","HOME_GOALS","ASC","40000","1"]').toString('base64url')}", orderBy: { field: HOME_GOALS }) { nodes { id } } }`,
      '{}',
      'after',
    ],
    ['no selection', '{ teams }', '{}', 'query'],
    ['no syntax', '{', '{}', 'query'],
  ])('%s', async (_what, query, variables, inputPath) => {
    const [error] = await refusals(query, variables);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath });
  });
});

test('nothing of this is taken for a failure of the server', () => {
  expect(api.logged).toEqual([]);
});

import { asked, type HttpCase, posted } from '../support/hostile-case.ts';

const LIMIT = 'LIMIT_EXCEEDED';
const BAD = 'BAD_USER_INPUT';

const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const paged = (after: string): HttpCase =>
  asked(
    `a cursor: ${after.slice(0, 20)}`,
    () => 'query($after: String) { teams(after: $after) { nodes { id } } }',
    BAD,
    () => ({ after }),
    [200],
  );
const node = (name: string, id: string): HttpCase =>
  asked(
    `an id: ${name}`,
    () => 'query($id: ID!) { node(id: $id) { id } }',
    BAD,
    () => ({ id }),
    [200, 400],
  );
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const LOGGED =
  'mutation($data: JSON) { recordSystemLog(input: { level: INFO, module: "x", message: "x", extraData: $data }) { __typename } }';
const logged = (name: string, text: string, code = BAD): HttpCase =>
  posted(name, () => `{"query":${JSON.stringify(LOGGED)},"variables":{"data":${text}}}`, code, [200, 400]);

const RECORDING = 'mutation M($i: RecordTradesInput!) { recordTrades(input: $i) { __typename } }';
/** Conditions in a filter beside what may have many values. */
const flooded = (name: string, query: string, operationName: string, count: number): HttpCase =>
  posted(
    name,
    () => {
      const f = { AND: Array.from({ length: count }, () => ({})) };
      return JSON.stringify({ query, operationName, variables: { f } });
    },
    LIMIT,
    [200, 400],
  );

/** Values that nobody was given, or that no column holds. */
export const VALUE_CASES: readonly HttpCase[] = [
  paged('AAAA'),
  paged(cursor({ __proto__: null, constructor: {} })),
  paged(cursor(['name', 'ASC', "x' OR 1=1 --", 1])),
  paged('x'.repeat(200_000)),
  node('nothing encoded', 'x'),
  node('SQL', base64('Team:1 OR 1=1; DROP TABLE teams')),
  node('a type that is none', base64('__proto__:1')),
  node('a constructor', base64('constructor:prototype')),
  node('a number beyond every column', base64(`Team:${'9'.repeat(400)}`)),
  node('900,000 letters', 'QUFB'.repeat(225_000)),
  asked(
    '10,000 ids',
    () => 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    LIMIT,
    () => ({ ids: Array.from({ length: 10_000 }, () => base64('Team:1')) }),
    [200, 400],
  ),
  flooded(
    'a million conditions beside an upload that does not run',
    `query Q($f: TeamFilter) { teams(filter: $f) { totalCount } } ${RECORDING}`,
    'Q',
    1_000_000,
  ),
  flooded(
    'a million conditions in an upload',
    `mutation M($i: RecordTradesInput = { items: [], errorPolicy: REJECT_ALL }, $f: TeamFilter!) {
      recordTrades(input: $i) { __typename } requestExport(input: { of: { teams: $f }, format: CSV }) { __typename } }`,
    'M',
    1_000_000,
  ),
  asked(
    'a size of 2^31',
    () => 'query($n: Int) { teams(first: $n) { totalCount } }',
    BAD,
    () => ({ n: 2 ** 31 }),
    [200, 400],
  ),
  asked(
    'a negative size',
    () => '{ teams(first: -1) { totalCount nodes { id } } }',
    BAD,
    undefined,
    [200, 400],
  ),
  posted(
    'a number beyond numbers',
    () => '{"query":"query($n: Float) { teams(first: 1) { totalCount } }","variables":{"n":1e999}}',
    BAD,
  ),
  asked(
    'half a character',
    () => 'query($name: String!) { team(name: $name) { id } }',
    BAD,
    () => ({ name: '\uD800' }),
    [200, 400],
  ),
  asked(
    'a NUL',
    () => 'query($name: String!) { team(name: $name) { id } }',
    BAD,
    () => ({ name: 'a\u0000b' }),
    [200, 400],
  ),
  asked(
    '1,100,000 letters for a name',
    () => 'query($name: String!) { team(name: $name) { id } }',
    LIMIT,
    () => ({ name: 'x'.repeat(1_100_000) }),
    [200, 400],
  ),
  posted(
    'conditions 45 levels deep',
    () =>
      `{"query":"query($f: TeamFilter) { teams(filter: $f) { totalCount } }","variables":{"f":${'{"AND":['.repeat(45)}{"name":{"eq":1}}${']}'.repeat(45)}}}`,
    BAD,
    [200, 400],
  ),
  asked(
    '12,500 conditions',
    () => 'query($f: TeamFilter) { teams(filter: $f) { totalCount } }',
    LIMIT,
    () => ({
      f: {
        AND: Array.from({ length: 50 }, () => ({
          AND: Array.from({ length: 50 }, () => ({
            AND: Array.from({ length: 5 }, () => ({ name: { eq: 'x' } })),
          })),
        })),
      },
    }),
    [200, 400],
  ),
  posted(
    'a prototype among the variables',
    () =>
      '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
    'BAD_USER_INPUT',
  ),
  logged('a prototype in a document', '{"__proto__":{"polluted":1}}'),
  logged('a constructor in a document', '{"a":[{"constructor":{"prototype":{"polluted":1}}}]}'),
  logged('a document 90 levels deep', `${'{"a":'.repeat(90)}1${'}'.repeat(90)}`),
  logged('a number of a document beyond its digits', '{"a":12345678901234567890}'),
];

import { getIntrospectionQuery } from 'graphql';
import { asked, type HttpCase, posted } from '../support/hostile-case.ts';

const LIMIT = 'LIMIT_EXCEEDED';
const BAD = 'BAD_USER_INPUT';

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number): string =>
  `{ matches { nodes { ${'homeTeam { matches { nodes { '.repeat(levels)} id ${'} } } '.repeat(levels)} } } }`;
const twins = (levels: number): string =>
  levels === 0
    ? 'id'
    : `matches { nodes { homeTeam { ${twins(levels - 1)} } homeTeam { ${twins(levels - 1)} } } }`;

const DEAR_BY_SIZE =
  'query($n: Int) { teams(first: $n) { nodes { matches(first: $n) { nodes { odds { prices { price } } } } } } }';

/** Documents that cost more to look at, or to answer, than they look like. */
export const DOCUMENT_CASES: readonly HttpCase[] = [
  asked('fields 10,000 levels deep', () => `{ ${'a { '.repeat(10_000)} b ${'} '.repeat(10_000)} }`, LIMIT),
  asked('fields 1,000 levels deep', () => `{ ${'a { '.repeat(1_000)} b ${'} '.repeat(1_000)} }`, LIMIT),
  asked('known fields 20 levels deep', () => nested(6), LIMIT),
  asked(
    'levels in a chain of fragments',
    () =>
      `{ ...F0 } ${times(30, (n) => `fragment F${n} on Team { matches { nodes { homeTeam { ...F${n + 1} } } } }`)} fragment F30 on Team { id }`,
    LIMIT,
  ),
  asked(
    'levels in nested inline fragments',
    () => `{ ${'... { a { '.repeat(200)} b ${'} } '.repeat(200)} }`,
    LIMIT,
  ),
  asked('600 aliases of a field', () => `{ ${times(600, (n) => `a${n}: __typename`)} }`, LIMIT),
  asked(
    '150 aliases of a page',
    () => `{ ${times(150, (n) => `a${n}: teams(first: 100) { nodes { id } }`)} }`,
    LIMIT,
  ),
  asked(
    'aliases in a fragment that is spread often',
    () =>
      `{ ...A ...B } fragment A on Query { ...B ...B ...B } fragment B on Query { ${times(30, (n) => `a${n}: __typename`)} }`,
    LIMIT,
  ),
  asked('60 fields at the root', () => `{ ${'__typename '.repeat(60)} }`, LIMIT),
  asked('60 mutations at once', () => `mutation { ${'__typename '.repeat(60)} }`, LIMIT),
  asked('directives on a field', () => `{ __typename ${'@skip(if: false) '.repeat(300)} }`, LIMIT),
  asked('directives that nobody knows', () => `{ __typename ${'@a '.repeat(900)} }`, LIMIT),
  asked('directives on the operation', () => `query ${'@a '.repeat(900)} { __typename }`, LIMIT),
  asked('a fragment in itself', () => '{ ...A } fragment A on Query { __typename ...A }', BAD),
  asked(
    'three fragments in a circle',
    () =>
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A __typename }',
    BAD,
  ),
  asked(
    'a circle of fragments through fields',
    () => '{ teams { nodes { ...A } } } fragment A on Team { matches { nodes { homeTeam { ...A } } } }',
    BAD,
  ),
  asked(
    'a bomb of fragments, doubled 60 times',
    () =>
      `{ ...F0 } ${times(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`,
    LIMIT,
  ),
  asked(
    'a bomb of fragments, ten times ten',
    () =>
      `{ ...F0 } ${times(20, (n) => `fragment F${n} on Query { ${`...F${n + 1} `.repeat(10)} }`)} fragment F20 on Query { teams { totalCount } }`,
    LIMIT,
  ),
  asked(
    'fragments that nobody uses',
    () => `{ __typename } ${times(150, (n) => `fragment F${n} on Query { __typename }`)}`,
    BAD,
  ),
  asked('a field 490 times beside itself', () => `{ ${'teams { totalCount } '.repeat(490)} }`, LIMIT),
  asked(
    'a nested field 400 times beside itself',
    () => `{ teams { nodes { ${'matches { totalCount } '.repeat(400)} } } }`,
    LIMIT,
  ),
  asked('a name 1,900 times beside itself', () => `{ teams { nodes { ${'id '.repeat(1_900)} } } }`, LIMIT),
  asked(
    'twins of twins, which are compared with each other',
    () => `{ teams { nodes { ${twins(6)} } } }`,
    LIMIT,
  ),
  asked(
    'fragments that all have to be compared',
    () =>
      `{ ${times(120, (n) => `...F${n}`)} } ${times(120, (n) => `fragment F${n} on Query { teams { totalCount } }`)}`,
    LIMIT,
  ),
  asked(
    'introspection turned in circles',
    () => `{ __schema { types { ${'fields { type { '.repeat(40)} name ${'} } '.repeat(40)} } } }`,
    BAD,
  ),
  asked('the schema 55 times', () => `{ ${times(55, (n) => `a${n}: __schema { types { name } }`)} }`, LIMIT),
  asked(
    'the schema 10 times, deep',
    () => `{ ${times(51, (n) => `a${n}: __type(name: "Query") { fields { name } }`)} }`,
    LIMIT,
  ),
  asked('a name of a megabyte', () => `query ${'A'.repeat(1_000_000)} { __typename }`, LIMIT),
  posted(
    'a name of 90,000 letters that is not there',
    () =>
      JSON.stringify({
        query: `query ${'A'.repeat(90_000)} { __typename }`,
        operationName: 'B'.repeat(90_000),
      }),
    BAD,
  ),
  asked(
    'five megabytes of comments',
    () => `# ${'x'.repeat(5_000_000)}\n{ __typename }`,
    LIMIT,
    undefined,
    [413],
  ),
  asked(
    'a text of five megabytes in the document',
    () => `{ team(name: "${'x'.repeat(5_000_000)}") { id } }`,
    LIMIT,
    undefined,
    [413],
  ),
  asked('90,000 spaces', () => `{ __typename ${' '.repeat(90_000)} }`, null),
  asked('3,000 words', () => `{ ${'a '.repeat(3_000)} }`, LIMIT),
  asked('a list in lists', () => `{ teams(first: ${'['.repeat(1_900)}) { totalCount } }`, LIMIT),
  asked(
    'lists behind a comment and texts that hide brackets',
    () => `# "\n{ teams(first: [${'["[", """] " ] """, '.repeat(300)}`,
    LIMIT,
  ),
  asked('a text without an end', () => '{ team(name: "', BAD),
  asked('an empty document', () => '', BAD),
  asked('a document of spaces', () => '   ', BAD),
  asked('a document of fragments alone', () => 'fragment A on Query { __typename }', BAD),
  asked(
    'several operations, of which none is named',
    () => 'query A { __typename } query B { __typename }',
    BAD,
  ),
  asked('definitions of types', () => 'type Query { a: Int } extend type Team { b: Int }', BAD),
  posted(
    'an operation that is not there',
    () => JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
    BAD,
  ),
  asked('the same operation five times', () => getIntrospectionQuery().repeat(5), BAD),
  {
    ...asked('a size of 100 behind the same document with a size of 1', () => DEAR_BY_SIZE, LIMIT),
    requests: () =>
      [1, 100].flatMap((n) =>
        asked(
          '',
          () => DEAR_BY_SIZE,
          null,
          () => ({ n }),
        ).requests(),
      ),
  },
  asked(
    'a size of a million',
    () => DEAR_BY_SIZE,
    LIMIT,
    () => ({ n: 1_000_000 }),
  ),
  asked('a size by default', () => DEAR_BY_SIZE.replace('Int', 'Int = 100'), LIMIT),
];

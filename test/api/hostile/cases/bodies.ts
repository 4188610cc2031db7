import { gzipSync } from 'node:zlib';
import { GRAPHQL_JSON, type HostileRequest, type HttpCase, posted } from '../support/hostile-case.ts';

const LIMIT = 'LIMIT_EXCEEDED';
const BAD = 'BAD_USER_INPUT';
const HELLO = '{"query":"{ __typename }"}';
const MEGABYTE = 1_000_000;

const huge = (): string =>
  JSON.stringify({ query: '{ __typename }', variables: { x: 'y'.repeat(20 * MEGABYTE) } });

function sent(
  name: string,
  request: Partial<HostileRequest>,
  statuses: readonly number[],
  codes: readonly string[],
): HttpCase {
  const usual = { method: 'POST', path: '/graphql', headers: {}, body: null };
  return { kind: 'http', name, requests: () => [{ ...usual, ...request }], expected: { statuses, codes } };
}

const MUTATION = 'mutation { cancelJob(input: { id: "x" }) { __typename } }';
const formOf = (query: string): string => `query=${encodeURIComponent(query)}`;
const MULTIPART = `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: MUTATION })}\r\n--x--\r\n`;
const ASKING = { accept: GRAPHQL_JSON };
const OWN = { ...ASKING, 'x-graphql-yoga-csrf': '1' };
const JSON_TYPE = { ...ASKING, 'content-type': 'application/json' };

/** Bodies, headers and methods that are no request, or more than one. */
export const BODY_CASES: readonly HttpCase[] = [
  posted('20 MB', huge, LIMIT, [413]),
  {
    ...sent('20 MB in chunks', {}, [413], [LIMIT]),
    requests: () => [{ method: 'POST', path: '/graphql', headers: JSON_TYPE, body: huge(), isChunked: true }],
  },
  {
    ...posted('50 MB of zeros, packed', () => gzipSync(Buffer.alloc(50 * MEGABYTE)), BAD, [415], {
      'content-encoding': 'gzip',
    }),
  },
  posted('packed bytes that do not say so', () => gzipSync(HELLO), BAD),
  posted(
    'lists 100,000 levels deep',
    () => `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    LIMIT,
  ),
  posted('objects 100,000 levels deep', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, LIMIT),
  posted('nine megabytes of opened lists', () => '['.repeat(9 * MEGABYTE), LIMIT, [413]),
  posted('nine megabytes of backslashes', () => `{"query":"${'\\'.repeat(9 * MEGABYTE)}`, LIMIT, [413]),
  posted(
    'three million empty lists',
    () => `{"query":"{ __typename }","variables":{"a":[${'[],'.repeat(3 * MEGABYTE)}1]}}`,
    LIMIT,
    [413],
  ),
  posted(
    'nine megabytes of escaped quotes',
    () => `{"query":"${String.raw`\"`.repeat(4.5 * MEGABYTE)}"}`,
    LIMIT,
    [413],
  ),
  posted('a batch of two', () => `[${HELLO},${HELLO}]`, LIMIT),
  posted(
    'a batch of 100,000',
    () => `[${Array.from({ length: 100_000 }, () => HELLO).join(',')}]`,
    LIMIT,
    [413],
  ),
  posted('an empty batch', () => '[]', LIMIT),
  posted('null', () => 'null', BAD),
  posted('a number', () => '1', BAD),
  posted('a text', () => '"{ __typename }"', BAD),
  posted('half an object', () => '{"query":', BAD),
  posted('two objects', () => `${HELLO}${HELLO}`, BAD),
  posted('nothing', () => '', BAD),
  posted('bytes that are no UTF-8', () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), BAD),
  posted('UTF-16', () => Buffer.from(HELLO, 'utf16le'), BAD),
  posted('a byte order mark, which is answered as if it were not there', () => `\uFEFF${HELLO}`, null),
  posted('variables in a list', () => '{"query":"{ __typename }","variables":[1]}', BAD),
  posted('variables in a text', () => '{"query":"{ __typename }","variables":"{}"}', BAD),
  posted(
    'a name that is an object',
    () => '{"query":"{ __typename }","operationName":{"toString":null}}',
    BAD,
  ),
  posted('a name that is a number', () => '{"query":"{ __typename }","operationName":0}', BAD),
  posted('a document that is a list', () => '{"query":["{ __typename }"]}', BAD),
  posted('extensions in a list', () => '{"query":"{ __typename }","extensions":[]}', BAD),
  posted('no document', () => '{}', BAD),
  posted(
    'a prototype beside the document',
    () => '{"query":"{ __typename }","__proto__":{"query":"{ a }"}}',
    BAD,
  ),
  posted(
    'a constructor beside the document',
    () => '{"query":"{ __typename }","constructor":{"prototype":{}}}',
    BAD,
  ),
  {
    ...posted(
      'the hash of a document that nobody published',
      () => JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      BAD,
    ),
    expected: { statuses: [400, 403, 404], codes: [BAD, 'DOCUMENT_NOT_PUBLISHED', 'NOT_FOUND'] },
  },
  sent(
    'a mutation as a form of a page',
    { headers: { ...ASKING, 'content-type': 'application/x-www-form-urlencoded' }, body: formOf(MUTATION) },
    [403],
    ['FORBIDDEN', BAD],
  ),
  sent(
    'a mutation as a form with files',
    { headers: { ...ASKING, 'content-type': 'multipart/form-data; boundary=x' }, body: MULTIPART },
    [403],
    ['FORBIDDEN', BAD],
  ),
  sent(
    'a mutation as plain text',
    { headers: { ...ASKING, 'content-type': 'text/plain' }, body: JSON.stringify({ query: MUTATION }) },
    [403],
    ['FORBIDDEN', BAD],
  ),
  sent(
    'a form with files from a client',
    { headers: { ...OWN, 'content-type': 'multipart/form-data; boundary=x' }, body: MULTIPART },
    [415],
    [BAD],
  ),
  sent(
    'a form with variables that are no JSON',
    {
      headers: { ...OWN, 'content-type': 'application/x-www-form-urlencoded' },
      body: `${formOf('{ __typename }')}&variables=%7B`,
    },
    [400],
    [BAD],
  ),
  {
    ...sent('a form of 400,000 fields', {}, [400], [LIMIT]),
    requests: () => [
      {
        method: 'POST',
        path: '/graphql',
        headers: { ...OWN, 'content-type': 'application/x-www-form-urlencoded' },
        body: `${formOf('{ __typename }')}${'&a'.repeat(400_000)}`,
      },
    ],
  },
  {
    ...sent('a form of 2 MB', {}, [413], [LIMIT]),
    requests: () => [
      {
        method: 'POST',
        path: '/graphql',
        headers: { ...OWN, 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${'x'.repeat(2 * MEGABYTE)}`,
      },
    ],
  },
  sent(
    'a form with variables 1,000 levels deep',
    {
      headers: { ...OWN, 'content-type': 'application/x-www-form-urlencoded' },
      body: `${formOf('{ __typename }')}&variables=${'['.repeat(1_000)}`,
    },
    [400],
    [LIMIT],
  ),
  sent(
    'a mutation in an address',
    { method: 'GET', path: `/graphql?${formOf(MUTATION)}`, headers: OWN },
    [405],
    [BAD],
  ),
  sent(
    'a query in the address of a picture',
    { method: 'GET', path: `/graphql?${formOf('{ __typename }')}`, headers: ASKING },
    [403],
    ['FORBIDDEN', BAD],
  ),
  sent(
    'an address with variables that are no JSON',
    { method: 'GET', path: `/graphql?${formOf('{ __typename }')}&variables=%7B`, headers: OWN },
    [400],
    [BAD],
  ),
  sent(
    'an address with deep variables',
    {
      method: 'GET',
      path: `/graphql?${formOf('{ __typename }')}&variables=${'['.repeat(5_000)}`,
      headers: OWN,
    },
    [400],
    [LIMIT],
  ),
  sent(
    'an address that cannot be decoded',
    { method: 'GET', path: '/graphql?query=%E0%A4%A', headers: OWN },
    [400],
    [BAD],
  ),
  sent('a PUT', { method: 'PUT', headers: JSON_TYPE, body: HELLO }, [405], [BAD]),
  sent('a DELETE', { method: 'DELETE', headers: JSON_TYPE }, [405], [BAD]),
  sent(
    'a body of XML',
    { headers: { ...ASKING, 'content-type': 'application/xml' }, body: '<a/>' },
    [415],
    [BAD],
  ),
  sent('a body without a type', { headers: ASKING, body: HELLO }, [403], ['FORBIDDEN', BAD]),
  sent(
    'headers of 100 KB',
    { headers: { ...JSON_TYPE, 'x-much': 'y'.repeat(100_000) }, body: HELLO },
    [431],
    [],
  ),
  sent(
    '1,500 headers, which are answered as if they were not there',
    {
      headers: {
        ...JSON_TYPE,
        ...Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`x${index}`, ''])),
      },
      body: HELLO,
    },
    [200],
    [],
  ),
  sent(
    'a request id of control characters, which is not taken over',
    { headers: { ...JSON_TYPE, 'x-request-id': '\t${jndi:ldap}\t' }, body: HELLO },
    [200],
    [],
  ),
  sent(
    'a way out of the exports',
    { method: 'GET', path: '/exports/..%2f..%2fetc%2fpasswd' },
    [400, 401, 403, 404],
    [],
  ),
];

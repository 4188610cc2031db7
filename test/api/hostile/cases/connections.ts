import type { BytesCase, SocketCase } from '../support/hostile-case.ts';

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
const HELLO = '{"query":"{ __typename }"}';
const UPGRADE =
  'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
const LENGTH = `Content-Type: application/json\r\nContent-Length: 26\r\n\r\n${HELLO}`;

function bytes(name: string, text: string, statuses: readonly number[]): BytesCase {
  return { kind: 'bytes', name, bytes: () => text, expected: { statuses, codes: [] } };
}

/** What no HTTP client sends. */
export const BYTES_CASES: readonly BytesCase[] = [
  bytes('noise', `\u0001\u0002${'x'.repeat(1_000)}\r\n\r\n`, [400]),
  bytes('a version of HTTP that there is not', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', [400]),
  bytes('no host', 'GET /graphql HTTP/1.1\r\n\r\n', [400]),
  bytes('a negative length', `${HEAD}Content-Length: -5\r\n\r\n${HELLO}`, [400]),
  bytes('two lengths', `${HEAD}Content-Length: 5\r\nContent-Length: 26\r\n\r\n${HELLO}`, [400]),
  bytes(
    'a length and chunks',
    `${HEAD}Content-Length: 26\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    [400],
  ),
  bytes(
    'a chunk of no number',
    `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n${HELLO}\r\n0\r\n\r\n`,
    [400],
  ),
  bytes('chunks that break off', `${HEAD}Transfer-Encoding: chunked\r\n\r\n1a\r\n{"query":`, [400]),
  bytes('a body shorter than its length', `${HEAD}Content-Length: 1000\r\n\r\n${HELLO}`, [400]),
  bytes('a body longer than its length', `${HEAD}Content-Length: 5\r\n\r\n${HELLO}`, [400]),
  bytes(
    'a header in two lines',
    `${HEAD}X-A: 1\r\n\u0000bad: 2\r\nContent-Length: 26\r\n\r\n${HELLO}`,
    [400],
  ),
  bytes('a host that is none', `POST /graphql HTTP/1.1\r\nHost: [::\r\n${LENGTH}`, [400]),
  bytes('a host with a path', `POST /graphql HTTP/1.1\r\nHost: localhost/a?b#c\r\n${LENGTH}`, [400]),
  bytes('a star for an address', 'OPTIONS * HTTP/1.1\r\nHost: localhost:1\r\n\r\n', [400]),
  bytes(
    'a whole address in the first line, which stands for its path',
    `POST http://example.com/graphql HTTP/1.1\r\nHost: localhost:1\r\n${LENGTH}`,
    [200],
  ),
  bytes('a WebSocket at no address', `GET // HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}`, [404]),
  bytes('a WebSocket for a host that is none', `GET /graphql HTTP/1.1\r\nHost: [::\r\n${UPGRADE}`, [400]),
  bytes(
    'a WebSocket at half an address',
    `GET http://[::1/graphql HTTP/1.1\r\nHost: localhost\r\n${UPGRADE}`,
    [400],
  ),
  bytes(
    'a body of 20 MB that is asked for first',
    `${HEAD}Expect: 100-continue\r\nContent-Length: 20000000\r\n\r\n`,
    [413],
  ),
  bytes(
    'an upgrade to something else',
    `${HEAD}Connection: Upgrade\r\nUpgrade: h2c\r\nContent-Length: 26\r\n\r\n${HELLO}`,
    [200],
  ),
];

const INIT = '{"type":"connection_init"}';
const subscribed = (query: string, id = '1'): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query } });

function socket(
  name: string,
  messages: () => readonly (string | Buffer)[],
  code: string,
  more: Partial<SocketCase> = {},
): SocketCase {
  return { kind: 'socket', name, messages, expected: { statuses: [101], codes: [code] }, ...more };
}

/** What clients of WebSockets are not to send. */
export const SOCKET_CASES: readonly SocketCase[] = [
  socket('noise', () => ['noise'], '4400'),
  socket('bytes', () => [Buffer.from([0, 1, 2, 255])], '4400'),
  socket('a message that is a list', () => ['[]'], '4400'),
  socket('a message of an unknown kind', () => [INIT, '{"type":"__proto__"}'], '4400'),
  socket(
    'JSON 100,000 levels deep',
    () => [INIT, `{"type":"subscribe","id":"1","payload":${'['.repeat(100_000)}`],
    '4400',
  ),
  socket('a message of 3 MB', () => [INIT, subscribed(`{ __typename } # ${'x'.repeat(3_000_000)}`)], '1009'),
  socket('an operation before the greeting', () => [subscribed('{ __typename }')], '4401'),
  socket('a second greeting', () => [INIT, INIT], '4429'),
  socket('a protocol that is not spoken, which the client breaks off', () => [], '1006', {
    protocol: 'graphql-ws-of-old',
  }),
  socket(
    'an operation of 1,000 levels',
    () => [INIT, subscribed(`{ ${'a { '.repeat(1_000)} b ${'} '.repeat(1_000)} }`)],
    'LIMIT_EXCEEDED',
  ),
  socket(
    'a subscription that is too dear',
    () => [
      INIT,
      subscribed(
        'subscription { pipelineRunsFeed { run { picks(first: 100) { nodes { run { picks(first: 100) { nodes { run { picks(first: 100) { nodes { id } } } } } } } } } } }',
      ),
    ],
    'LIMIT_EXCEEDED',
  ),
  socket(
    'a fragment in itself',
    () => [INIT, subscribed('{ ...A } fragment A on Query { ...A }')],
    'BAD_USER_INPUT',
  ),
  socket(
    '60 operations at once',
    () => [
      INIT,
      ...Array.from({ length: 60 }, (_, index) =>
        subscribed('subscription { pipelineRunsFeed { sequence } }', String(index)),
      ),
    ],
    'LIMIT_EXCEEDED',
  ),
  {
    ...socket('a page of elsewhere', () => [], '', { headers: { origin: 'https://example.org' } }),
    expected: { statuses: [403], codes: [] },
  },
];

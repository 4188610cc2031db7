import { expect, test } from 'vitest';
import { sendingPageOf } from '../../../src/graphql/protocol/sending-page.ts';

const LISTED = ['https://board.example'];

test.each([
  ['no page at all', { host: 'desk.example' }, 'NONE'],
  ['an address that was typed', { host: 'desk.example', 'sec-fetch-site': 'none' }, 'NONE'],
  ['a page of this server', { host: 'desk.example:4000', origin: 'http://desk.example:4000' }, 'OWN'],
  ['a page of this server that only reads', { host: 'desk.example', 'sec-fetch-site': 'same-origin' }, 'OWN'],
  [
    'a page of this server behind a proxy',
    { host: '10.0.0.7:4000', origin: 'https://desk.example', 'x-forwarded-host': 'desk.example' },
    'OWN',
  ],
  [
    'a page of this server behind a proxy that says nothing',
    { host: '10.0.0.7:4000', origin: 'https://desk.example', 'sec-fetch-site': 'same-origin' },
    'OWN',
  ],
  ['a page that is named', { host: 'desk.example', origin: 'https://board.example' }, 'LISTED'],
  ['a page of another host', { host: 'desk.example', origin: 'https://evil.example' }, 'FOREIGN'],
  ['a page of another port', { host: 'desk.example:4000', origin: 'http://desk.example:8080' }, 'FOREIGN'],
  ['a page without an origin', { host: 'desk.example', origin: 'null' }, 'FOREIGN'],
  [
    'a page whose host begins alike',
    { host: 'desk.example', origin: 'https://desk.example.evil' },
    'FOREIGN',
  ],
  ['a named host by another protocol', { host: 'desk.example', origin: 'http://board.example' }, 'FOREIGN'],
  ['a picture on another page', { host: 'desk.example', 'sec-fetch-site': 'cross-site' }, 'FOREIGN'],
  [
    'a script of another port of this host',
    { host: 'desk.example', 'sec-fetch-site': 'same-site' },
    'FOREIGN',
  ],
])('a request from %s is told apart', (_what, headers, page) => {
  const given = new Map(Object.entries(headers));
  expect(sendingPageOf((name) => given.get(name) ?? null, LISTED)).toBe(page);
});

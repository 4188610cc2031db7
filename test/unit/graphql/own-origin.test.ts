import { expect, test } from 'vitest';
import { isOwnOrigin } from '../../../src/graphql/server/own-origin.ts';

test.each([
  ['no page at all', { host: 'desk.example' }, true],
  ['a page of this server', { host: 'desk.example:4000', origin: 'http://desk.example:4000' }, true],
  [
    'a page of this server behind a proxy',
    { host: '10.0.0.7:4000', origin: 'https://desk.example', 'x-forwarded-host': 'desk.example' },
    true,
  ],
  ['a page of another host', { host: 'desk.example', origin: 'https://evil.example' }, false],
  ['a page of another port', { host: 'desk.example:4000', origin: 'http://desk.example:8080' }, false],
  ['a page without an origin', { host: 'desk.example', origin: 'null' }, false],
  ['a page whose host begins alike', { host: 'desk.example', origin: 'https://desk.example.evil' }, false],
])('a connection from %s is told apart', (_what, headers, isOwn) => {
  expect(isOwnOrigin(headers)).toBe(isOwn);
});

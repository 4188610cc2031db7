import { describe, expect, test } from 'vitest';
import { isLocal } from '../../../src/modules/access/domain/is-local.ts';
import { isLoopbackHost } from '../../../src/modules/access/is-loopback-host.ts';
import type { RequestFacts } from '../../../src/modules/access/domain/request-facts.ts';

const HERE: RequestFacts = {
  authorization: null,
  host: 'localhost:4000',
  isForwarded: false,
  remoteAddress: '127.0.0.1',
};

describe('a request is local', () => {
  test.each([
    'localhost',
    'LOCALHOST:4000',
    'localhost:80',
    '127.0.0.1:4000',
    '127.8.9.1',
    '[::1]',
    '[::1]:4000',
  ])('that asks for %s over loopback', (host) => expect(isLocal({ ...HERE, host })).toBe(true));

  test.each(['127.0.0.1', '127.255.0.9', '::1', '::ffff:127.0.0.1', '::FFFF:127.0.0.1'])(
    'that comes from %s',
    (remoteAddress) => expect(isLocal({ ...HERE, remoteAddress })).toBe(true),
  );
});

describe('a request is not local', () => {
  test.each([
    ['a name that was made to lead here', 'rebound.example:4000'],
    ['a name that begins like ours', 'localhost.evil.example'],
    ['a name that ends like ours', 'evil-localhost'],
    ['a subdomain of ours', 'evil.localhost'],
    ['an address with more behind it', '127.0.0.1.evil.example'],
    ['an address of elsewhere', '192.168.0.7:4000'],
    ['every address', '0.0.0.0:4000'],
    ['a user before the name', 'evil.example@localhost'],
    ['a name with a dot behind it', 'localhost.'],
    ['a name with white space', 'localhost evil.example'],
    ['a name on two lines', 'localhost\n'],
    ['two names', 'localhost, evil.example'],
    ['no port behind the colon', 'localhost:'],
    ['an address in IPv6 without brackets', '::1'],
    ['an IPv4 address in IPv6', '[::ffff:127.0.0.1]'],
    ['nothing', ''],
  ])('that asks for %s', (_what, host) => expect(isLocal({ ...HERE, host })).toBe(false));

  test.each([
    '192.168.0.7',
    '10.0.0.1',
    '::ffff:10.0.0.1',
    '::2',
    '2001:db8::1',
    '127.0.0.1.evil',
    '1127.0.0.1',
    '',
  ])('that comes from %j', (remoteAddress) => expect(isLocal({ ...HERE, remoteAddress })).toBe(false));

  test('that says that somebody handed it on, names no host, or has no connection', () => {
    expect(isLocal({ ...HERE, isForwarded: true })).toBe(false);
    expect(isLocal({ ...HERE, host: null })).toBe(false);
    expect(isLocal({ ...HERE, remoteAddress: null })).toBe(false);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.7', false],
  ['no.such.host.invalid', false],
])('a server on %s listens to this machine alone: %s', async (host, isLoopback) => {
  expect(await isLoopbackHost(host)).toBe(isLoopback);
});

import { describe, expect, test } from 'vitest';
import { readCredential } from '../../../src/modules/access/domain/read-credential.ts';
import { UnauthenticatedError } from '../../../src/modules/access/domain/unauthenticated-error.ts';
import { newApiKey } from '../../../src/modules/access/new-api-key.ts';

const { text: KEY, prefix } = newApiKey();

test('a new key has its form, 256 random bits, and another hash than every other one', () => {
  const other = newApiKey();
  expect(KEY).toMatch(/^qs_[0-9a-f]{8}_[\w-]{43}$/);
  expect(KEY.startsWith(`${prefix}_`)).toBe(true);
  expect(other.text).not.toBe(KEY);
  expect(other.hash).toHaveLength(32);
  expect(other.hash).not.toEqual(newApiKey().hash);
});

test('a key and a token are told apart, whatever the case of Bearer, and no header is no credential', () => {
  const key = { kind: 'KEY', text: KEY, prefix };
  expect(readCredential(`Bearer ${KEY}`)).toEqual(key);
  expect(readCredential(`bearer   ${KEY} `)).toEqual(key);
  expect(readCredential('BEARER aaa.bbb.c-_')).toEqual({ kind: 'TOKEN', text: 'aaa.bbb.c-_' });
  expect(readCredential(null)).toBeNull();
});

describe('what has no form', () => {
  test.each([
    ['an empty header', ''],
    ['Bearer alone', 'Bearer '],
    ['a key without Bearer', KEY],
    ['another scheme', `Basic ${Buffer.from('ada:secret').toString('base64')}`],
    ['half a key', `Bearer ${KEY.slice(0, -1)}`],
    ['a key with more behind it', `Bearer ${KEY}x`],
    ['a key in capitals', `Bearer qs_ABCDEF01_${KEY.slice(12)}`],
    ['a key that is no ASCII', `Bearer ${KEY.slice(0, -1)}ß`],
    ['two credentials', `Bearer ${KEY} ${KEY}`],
    ['a token of two parts', 'Bearer aaa.bbb'],
    ['a token without a signature', 'Bearer aaa.bbb.'],
    ['a token of five parts', 'Bearer a.b.c.d.e'],
    ['a token with odd characters', 'Bearer a=.b+.c/'],
    ['a megabyte', `Bearer ${'a'.repeat(1_000_000)}.b.c`],
  ])('such as %s is refused with the form it takes, and is not repeated', (_what, header) => {
    const read = (): unknown => readCredential(header);
    expect(read).toThrow(UnauthenticatedError);
    expect(read).toThrow(/Authorization takes the form "Bearer qs_…"/);
    for (const part of header
      .split(' ')
      .slice(1)
      .filter((one) => one.length > 3))
      expect(read).not.toThrow(part.slice(0, 40));
  });
});

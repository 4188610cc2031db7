import { expect, test } from 'vitest';
import { apiKeyOptions } from '../../../src/cli/api-key-options.ts';

const GIVEN = { name: 'ci', role: 'OPERATOR' };

test('options say what a key is for, in upper or lower case', () => {
  expect(apiKeyOptions(GIVEN)).toEqual({ ...GIVEN, scopes: null, expiresAt: null });
  const more = { role: 'viewer', scopes: 'jobs_read, LEDGER_READ', expires: '2027-01-01T00:00:00Z' };
  expect(apiKeyOptions({ ...GIVEN, ...more })).toEqual({
    name: 'ci',
    role: 'VIEWER',
    scopes: ['JOBS_READ', 'LEDGER_READ'],
    expiresAt: new Date('2027-01-01T00:00:00.000Z'),
  });
});

test.each([
  ['no name', { name: undefined }, /^--name: "" is missing/],
  ['no role', { role: undefined }, /^--role: "" is none of VIEWER, ANALYST, OPERATOR, ADMIN$/],
  ['an unknown role', { role: 'ROOT' }, /^--role: "ROOT" is none of/],
  ['an unknown scope', { scopes: 'JOBS_READ,ALL' }, /^--scopes: "ALL" is none of CATALOGUE_READ, /],
  ['an empty list of scopes', { scopes: '' }, /^--scopes: "" is none of/],
  ['an instant without a zone', { expires: '2027-01-01T00:00:00' }, /^--expires: .*no instant with a zone/],
])('%s is refused', (_what, more, message) => {
  expect(() => apiKeyOptions({ ...GIVEN, ...more })).toThrow(message);
});

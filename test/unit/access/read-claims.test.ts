import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/modules/access/domain/read-claims.ts';

const CLAIMS = { sub: 'ada', role: 'OPERATOR', exp: 1_800_000_000 };

test('the claims say who it is, what it may, and until when', () => {
  expect(readClaims(CLAIMS, 'role')).toEqual({
    kind: 'TOKEN',
    id: 'token:ada',
    name: 'ada',
    role: 'OPERATOR',
    heldTo: null,
    expiresAt: new Date('2027-01-15T08:00:00.000Z'),
  });
  expect(readClaims({ ...CLAIMS, 'https://desk/role': 'viewer' }, 'https://desk/role').role).toBe('VIEWER');
});

test('the claim scope narrows to the scopes that it names; other names are passed over', () => {
  const heldTo = (scope: unknown): unknown => readClaims({ ...CLAIMS, scope }, 'role').heldTo;
  expect(heldTo('openid LEDGER_READ  JOBS_READ')).toEqual(['LEDGER_READ', 'JOBS_READ']);
  expect(heldTo('openid profile')).toEqual([]);
  expect(heldTo('')).toEqual([]);
});

describe('a token is refused, and told which claim, that has', () => {
  test.each([
    ['no subject', { sub: undefined }, /claim sub/],
    ['an empty subject', { sub: '' }, /claim sub/],
    ['a subject that is no text', { sub: 7 }, /claim sub/],
    ['a subject of two lines', { sub: 'ada\nroot' }, /claim sub/],
    ['a subject with white space around', { sub: ' ada' }, /claim sub/],
    ['a subject of 101 characters', { sub: 'a'.repeat(101) }, /claim sub/],
    ['half a character in its subject', { sub: 'a\ud800' }, /claim sub/],
    ['no role', { role: undefined }, /claim role that is one of VIEWER, ANALYST, OPERATOR, ADMIN/],
    ['an unknown role', { role: 'ROOT' }, /claim role/],
    ['the name of a member of every object as its role', { role: 'constructor' }, /claim role/],
    ['roles in a list', { role: ['ADMIN'] }, /claim role/],
    ['scopes in a list', { scope: ['JOBS_READ'] }, /claim scope/],
    ['no end', { exp: undefined }, /claim exp/],
    ['an end beyond all time', { exp: 1e300 }, /claim exp/],
  ])('%s', (_what, claims, message) => {
    expect(() => readClaims({ ...CLAIMS, ...claims }, 'role')).toThrow(message);
  });
});

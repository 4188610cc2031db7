import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../src/modules/access/domain/caller.ts';
import { type KeyRequest, readKeyRequest } from '../../../src/modules/access/domain/read-key-request.ts';
import { RightsNotHeldError } from '../../../src/modules/access/domain/rights-not-held-error.ts';
import { ROLES, type Role } from '../../../src/modules/access/domain/role.ts';
import { LOCAL_USER, nobodyAt } from '../../../src/modules/access/local-user.ts';

const NOW = new Date('2026-05-15T06:00:00.000Z');
const REQUEST: KeyRequest = { name: 'ci', role: 'VIEWER', scopes: null, expiresAt: null };
const makerOf = (more: Partial<Caller>): Caller => ({ ...LOCAL_USER, kind: 'API_KEY', ...more });
const read = (more: Partial<KeyRequest>, maker: Caller = LOCAL_USER): KeyRequest =>
  readKeyRequest({ ...REQUEST, ...more }, maker, NOW);

test('a name is trimmed, and each scope is held once', () => {
  expect(read({ name: ' ci ', scopes: ['JOBS_READ', 'LEDGER_READ', 'JOBS_READ'] })).toEqual({
    ...REQUEST,
    scopes: ['JOBS_READ', 'LEDGER_READ'],
  });
});

test.each<[string, Partial<KeyRequest>, RegExp]>([
  ['no name', { name: '  ' }, /^name: .*1 to 100 characters/],
  ['a name of 101 characters', { name: 'x'.repeat(101) }, /^name: .*1 to 100 characters/],
  ['a name of two lines', { name: 'ci\nroot' }, /^name: .*line break/],
  ['a name with a NUL', { name: 'ci\u0000' }, /^name: .*NUL/],
  ['an end that is now', { expiresAt: NOW }, /^expiresAt: .*not later than now/],
  ['no scope', { scopes: [] }, /^scopes: .*leave it out/],
  [
    'a scope beyond its role',
    { scopes: ['BACKUPS_WRITE'] },
    /^scopes: "BACKUPS_WRITE" takes the role OPERATOR/,
  ],
])('%s is refused', (_what, more, message) => {
  expect(() => read(more)).toThrow(message);
});

describe('a key with more rights than its maker’s', () => {
  const roles = Object.keys(ROLES) as Role[];
  const pairs = roles.flatMap((maker, m) => roles.map((role, r) => ({ maker, role, isHeld: r <= m })));

  test.each(pairs)('is one of $role made by $maker: allowed is $isHeld', ({ maker, role, isHeld }) => {
    const make = (): unknown => read({ role }, makerOf({ role: maker }));
    if (isHeld) expect(make()).toMatchObject({ role });
    else expect(make).toThrow(RightsNotHeldError);
  });

  test('is one of a scope that its maker is not held to, and one without scopes', () => {
    const maker = makerOf({ role: 'ADMIN', heldTo: ['ACCESS_WRITE', 'JOBS_READ'] });
    expect(read({ role: 'ADMIN', scopes: ['JOBS_READ'] }, maker)).toMatchObject({ scopes: ['JOBS_READ'] });
    expect(() => read({ role: 'VIEWER', scopes: ['JOBS_READ', 'LEDGER_READ'] }, maker)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', missingScopes: ['LEDGER_READ'] }) as Error,
    );
    expect(() => read({ role: 'VIEWER' }, maker)).toThrow(/held to some of them: ACCESS_WRITE, JOBS_READ/);
  });

  test('is every one that nobody makes', () => {
    const nobody = nobodyAt({ authorization: null, host: null, isForwarded: false, remoteAddress: null });
    expect(() => read({}, nobody)).toThrow(RightsNotHeldError);
  });
});

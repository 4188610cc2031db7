import { expect, test } from 'vitest';
import { readEnv } from '../../src/env.ts';

const SECRET = 'x'.repeat(32);
const URL_OF_KEYS = 'https://login.example/jwks.json';

test('no tokens are taken unless a secret or the address of public keys is set', () => {
  expect(readEnv({}).tokens).toBeNull();
  expect(readEnv({ JWT_SECRET: SECRET }).tokens).toEqual({
    keys: { kind: 'SECRET', secret: SECRET },
    issuer: null,
    audience: null,
    roleClaim: 'role',
  });
  const more = { JWT_ISSUER: 'https://login.example/', JWT_AUDIENCE: 'desk', JWT_ROLE_CLAIM: 'desk_role' };
  expect(readEnv({ JWT_JWKS_URL: URL_OF_KEYS, ...more }).tokens).toEqual({
    keys: { kind: 'JWKS', url: new URL(URL_OF_KEYS) },
    issuer: 'https://login.example/',
    audience: 'desk',
    roleClaim: 'desk_role',
  });
});

test.each([
  ['a short secret', { JWT_SECRET: 'short-and-secret' }, /^JWT_SECRET: .*32 characters or more/],
  ['no web address', { JWT_JWKS_URL: 'file:///short-and-secret' }, /^JWT_JWKS_URL: .*such as https:/],
  [
    'a password',
    { JWT_JWKS_URL: 'https://a:short-and-secret@b.example/' },
    /^JWT_JWKS_URL: .*user or a password/,
  ],
  ['both', { JWT_SECRET: SECRET, JWT_JWKS_URL: URL_OF_KEYS }, /cannot be set together with JWT_SECRET/],
  ['an issuer of nothing', { JWT_ISSUER: 'x' }, /^JWT_ISSUER: "x" says nothing without JWT_SECRET/],
  ['an audience of nothing', { JWT_AUDIENCE: 'x' }, /^JWT_AUDIENCE: "x" says nothing without JWT_SECRET/],
])('%s is refused, and a secret is not repeated', (_what, settings, message) => {
  const read = (): unknown => readEnv(settings);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/short-and-secret|xxxx/);
});

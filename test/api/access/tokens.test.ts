import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ViewerDocument } from '../../generated/operations.ts';
import { type GuardedApi, startGuardedApi } from './support/guarded-api.ts';
import { type KeySetServer, startKeySetServer } from './support/key-set-server.ts';

const SECRET = 'a secret of 32 characters, or more';
const secret = new TextEncoder().encode(SECRET);
const ISSUER = 'https://login.example/';
/** 07:00, an hour after the tests happen. */
const END = new Date('2026-05-15T07:00:00.000Z').getTime() / 1_000;
const EXPECTED = { issuer: ISSUER, audience: 'desk', roleClaim: 'role' };

/** A token as the issuer makes it, to be changed before it is signed. */
const tokenOf = (
  claims: Record<string, unknown> = {},
  header: { readonly alg: string; readonly kid?: string } = { alg: 'HS256' },
): SignJWT =>
  new SignJWT({
    sub: 'ada',
    role: 'OPERATOR',
    iss: ISSUER,
    aud: 'desk',
    exp: END,
    ...claims,
  }).setProtectedHeader(header);

const viewer = async (api: GuardedApi, token: string | null) =>
  await api.ask(token === null ? null : `Bearer ${token}`, ViewerDocument, {});

describe('tokens by a shared secret', () => {
  let api: GuardedApi;
  beforeAll(async () => {
    api = await startGuardedApi({ tokens: { keys: { kind: 'SECRET', secret: SECRET }, ...EXPECTED } });
  });
  afterAll(() => api.close());

  test('let their holders in as what they say; nobody at this machine is let in without one', async () => {
    expect((await viewer(api, await tokenOf().sign(secret))).data?.viewer).toEqual({
      kind: 'TOKEN',
      name: 'ada',
      role: 'OPERATOR',
      scopes: expect.arrayContaining(['PIPELINE_RUN']) as string[],
      expiresAt: '2026-05-15T07:00:00.000Z',
      keyPrefix: null,
    });
    const held = await viewer(api, await tokenOf({ scope: 'openid JOBS_READ BACKUPS_RESTORE' }).sign(secret));
    // A scope beyond the role is none.
    expect(held.data?.viewer?.scopes).toEqual(['JOBS_READ']);
    expect((await viewer(api, null)).data).toEqual({ viewer: null });
  });

  test('expire by the clock', async () => {
    const token = await tokenOf({ exp: api.clock.at.getTime() / 1_000 + 1 }).sign(secret);
    expect((await viewer(api, token)).status).toBe(200);
    const before = api.clock.at;
    api.clock.at = new Date(before.getTime() + 1_000);
    const { status, errors } = await viewer(api, token);
    api.clock.at = before;
    expect(status).toBe(401);
    expect(errors).toMatchObject([
      { message: 'The token has expired.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test.each<[string, () => Promise<string> | string, RegExp]>([
    [
      'by another secret',
      () => tokenOf().sign(new TextEncoder().encode('x'.repeat(40))),
      /signed for this server/,
    ],
    ['by a longer hash', () => tokenOf({}, { alg: 'HS512' }).sign(secret), /algorithm/],
    [
      'by nobody',
      () => new UnsecuredJWT({ sub: 'ada', role: 'ADMIN' }).setExpirationTime('1h').encode(),
      /takes the form/,
    ],
    [
      'by nobody, with a signature',
      () => `${new UnsecuredJWT({ sub: 'ada' }).encode()}AAAA`,
      /algorithm|signed/,
    ],
    ['as three words', () => 'aaa.bbb.ccc', /signed for this server/],
    ['for another audience', () => tokenOf({ aud: 'shop' }).sign(secret), /claim aud is not/],
    ['for no audience', () => tokenOf({ aud: undefined }).sign(secret), /claim aud is missing/],
    ['by another issuer', () => tokenOf({ iss: 'https://evil.example/' }).sign(secret), /claim iss is not/],
    [
      'to be used later',
      () => tokenOf().setNotBefore(new Date('2026-05-15T06:30:00.000Z')).sign(secret),
      /claim nbf is not/,
    ],
    ['without an end', () => tokenOf({ exp: undefined }).sign(secret), /claim exp is missing/],
    ['without a subject', () => tokenOf({ sub: undefined }).sign(secret), /claim sub/],
    ['with an unknown role', () => tokenOf({ role: 'ROOT' }).sign(secret), /claim role/],
  ])('signed %s are refused with 401, and are not repeated', async (_what, make, message) => {
    const token = await make();
    const { status, headers, errors } = await viewer(api, token);
    expect({ status, challenge: headers.get('www-authenticate') }).toEqual({
      status: 401,
      challenge: 'Bearer error="invalid_token"',
    });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.message).not.toContain(token.slice(0, 20));
  });

  test('a key is taken beside them', async () => {
    const { secret: key } = await api.makeKey({ name: 'beside' });
    expect((await viewer(api, key)).data?.viewer).toMatchObject({ kind: 'API_KEY', name: 'beside' });
  });
});

describe('tokens by public keys', () => {
  let api: GuardedApi;
  let keySet: KeySetServer;
  beforeAll(async () => {
    keySet = await startKeySetServer();
    api = await startGuardedApi({ tokens: { keys: { kind: 'JWKS', url: keySet.url }, ...EXPECTED } });
  });
  afterAll(async () => {
    await api.close();
    await keySet.close();
  });

  const madePair = async (alg: string, kid: string) => {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg };
    return { jwk, publicKey, sign: () => tokenOf({}, { alg, kid }).sign(privateKey) };
  };

  test('cannot be checked while the keys cannot be had, which is no fault of theirs, and can be as soon as they can', async () => {
    const rsa = await madePair('RS256', 'one');
    keySet.keys = null;
    const { status, errors } = await viewer(api, await rsa.sign());
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(status).not.toBe(401);
    expect(api.faults).toEqual(['the public keys of tokens cannot be had']);
    keySet.keys = [rsa.jwk];
    expect((await viewer(api, await rsa.sign())).data?.viewer).toMatchObject({ kind: 'TOKEN', name: 'ada' });
  });

  test('let their holders in whatever the kind of key, with the keys fetched once', async () => {
    const pairs = await Promise.all(['RS256', 'PS256', 'ES256', 'EdDSA'].map((alg) => madePair(alg, alg)));
    const fresh = await startGuardedApi({ tokens: { keys: { kind: 'JWKS', url: keySet.url }, ...EXPECTED } });
    keySet.keys = pairs.map(({ jwk }) => jwk);
    const before = keySet.asked();
    for (const pair of pairs) expect((await viewer(fresh, await pair.sign())).status).toBe(200);
    const stranger = await madePair('ES256', 'stranger');
    for (let round = 0; round < 5; round += 1)
      expect((await viewer(fresh, await stranger.sign())).status).toBe(401);
    expect(keySet.asked() - before).toBe(1);

    // What a public key is known for must not make it a shared secret.
    const [rsa] = pairs;
    if (!rsa) throw new Error('There is no pair.');
    const known = new TextEncoder().encode(await exportSPKI(rsa.publicKey));
    const forged = await tokenOf({}, { alg: 'HS256', kid: 'RS256' }).sign(known);
    expect((await viewer(fresh, forged)).errors?.[0]?.message).toContain('algorithm');
    await fresh.close();
  });
});

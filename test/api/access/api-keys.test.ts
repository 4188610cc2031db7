import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newApiKey } from '../../../src/modules/access/new-api-key.ts';
import {
  AccessEntriesDocument,
  ApiKeysDocument,
  CreateApiKeyDocument,
  type CreateApiKeyInput,
  RevokeApiKeyDocument,
  ViewerDocument,
} from '../../generated/operations.ts';
import { NOW, statementsOf } from '../graphql/support/test-api.ts';
import { type GuardedApi, startGuardedApi } from './support/guarded-api.ts';

let api: GuardedApi;
/** Whom the tests are done by, once there are keys. */
let admin: string;

beforeAll(async () => {
  api = await startGuardedApi();
});
afterAll(() => api.close());

const viewer = async (authorization: string | null, headers: Record<string, string> = {}) =>
  await api.ask(authorization, ViewerDocument, {}, headers);
const create = async (authorization: string | null, input: CreateApiKeyInput) =>
  (await api.ask(authorization, CreateApiKeyDocument, { input })).data?.createApiKey;
const bearer = async (authorization: string | null, input: CreateApiKeyInput): Promise<string> => {
  const made = await create(authorization, input);
  if (made?.__typename !== 'CreateApiKeyPayload') throw new Error(JSON.stringify(made));
  return `Bearer ${made.secret ?? ''}`;
};
const keyNamed = async (name: string) =>
  (await api.ask(admin, ApiKeysDocument, { filter: { name: { eq: name } } })).data?.apiKeys.nodes[0];
const revoke = async (name: string, reason?: string) => {
  const id = (await keyNamed(name))?.id ?? '';
  return (await api.ask(admin, RevokeApiKeyDocument, { input: { id, reason: reason ?? null } })).data
    ?.revokeApiKey;
};
const MINUTE = 60_000;
const passed = (ms: number): void => {
  api.clock.at = new Date(api.clock.at.getTime() + ms);
};

describe('before there is a key', () => {
  test('whoever sits at this machine is its admin, and nobody who comes by another name or was handed on', async () => {
    expect((await viewer(null)).data?.viewer).toMatchObject({
      kind: 'LOCAL_USER',
      name: null,
      role: 'ADMIN',
      expiresAt: null,
      keyPrefix: null,
      scopes: expect.arrayContaining(['ACCESS_WRITE', 'BACKUPS_RESTORE']) as string[],
    });
    expect((await viewer(null, { 'x-forwarded-for': '192.0.2.1' })).data).toEqual({ viewer: null });
    for (const headers of [
      { forwarded: 'for=192.0.2.1' },
      { 'x-forwarded-proto': 'https' },
      { via: '1.1 proxy' },
    ])
      expect((await viewer(null, headers)).data, JSON.stringify(headers)).toEqual({ viewer: null });
  });

  test('a key that nobody made opens nothing', async () => {
    const { status, headers, errors, data } = await viewer(`Bearer ${newApiKey().text}`);
    expect({ status, challenge: headers.get('www-authenticate'), data }).toEqual({
      status: 401,
      challenge: 'Bearer error="invalid_token"',
      data: undefined,
    });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('unknown here') as string, extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('the first key is made by the local user, and is shown once', async () => {
    const made = await create(null, { name: 'first', role: 'ADMIN', idempotencyKey: 'first' });
    expect(made).toEqual({
      __typename: 'CreateApiKeyPayload',
      secret: expect.stringMatching(/^qs_[0-9a-f]{8}_[\w-]{43}$/) as string,
      apiKey: {
        id: expect.any(String) as string,
        prefix: expect.stringMatching(/^qs_[0-9a-f]{8}$/) as string,
        name: 'first',
        role: 'ADMIN',
        scopes: null,
        createdAt: NOW.toISOString(),
        createdBy: null,
        expiresAt: null,
        lastUsedAt: null,
        isActive: true,
      },
    });
    if (made?.__typename !== 'CreateApiKeyPayload') throw new Error('No key was made.');
    admin = `Bearer ${made.secret ?? ''}`;
    expect(made.secret?.startsWith(`${made.apiKey.prefix}_`)).toBe(true);

    const again = await create(admin, { name: 'first', role: 'ADMIN', idempotencyKey: 'first' });
    expect(again).toMatchObject({ secret: null, apiKey: { id: made.apiKey.id, name: 'first' } });
    const kept = await api.db.$queryRaw<{ text: string }[]>`
      SELECT concat((SELECT json_agg(i) FROM idempotency_keys i), (SELECT json_agg(k) FROM api_keys k),
        (SELECT json_agg(a) FROM pick_audit_trail a)) AS text`;
    expect(kept[0]?.text).toContain(made.apiKey.prefix);
    expect(kept[0]?.text).not.toContain(made.secret?.slice(12));
  });

  test('from then on the local user needs a credential, too', async () => {
    expect((await viewer(null)).data).toEqual({ viewer: null });
    expect((await viewer(admin)).data?.viewer).toMatchObject({
      kind: 'API_KEY',
      name: 'first',
      role: 'ADMIN',
    });
  });
});

describe('a key', () => {
  test('lets its holder in as what it is for, held to its scopes, and says who made it', async () => {
    const expiresAt = '2026-06-01T00:00:00.000Z';
    const key = await bearer(admin, {
      name: 'reader',
      role: 'OPERATOR',
      scopes: ['JOBS_READ', 'BACKUPS_WRITE'],
      expiresAt,
    });
    expect((await viewer(key)).data?.viewer).toEqual({
      kind: 'API_KEY',
      name: 'reader',
      role: 'OPERATOR',
      scopes: ['JOBS_READ', 'BACKUPS_WRITE'],
      expiresAt,
      keyPrefix: key.slice('Bearer '.length, 'Bearer qs_12345678'.length),
    });
    expect(await keyNamed('reader')).toMatchObject({
      createdBy: 'first',
      scopes: ['JOBS_READ', 'BACKUPS_WRITE'],
      isActive: true,
    });
  });

  test('that has one wrong character opens nothing', async () => {
    const last = admin.endsWith('A') ? 'B' : 'A';
    const { status, errors } = await viewer(`${admin.slice(0, -1)}${last}`);
    expect(status).toBe(401);
    expect(JSON.stringify(errors)).not.toContain(admin.slice('Bearer qs_12345678_'.length, -1));
  });

  test.each(['Basic YTpi', 'Bearer', 'Bearer qs_short', 'nonsense', ''])(
    'is not what a header %j is, which is refused with the form it takes',
    async (header) => {
      const { status, errors } = await viewer(header, { accept: 'application/json' });
      expect(status).toBe(401);
      expect(errors?.[0]?.message).toContain('Authorization takes the form');
    },
  );

  test('expires by the clock, whatever is kept in memory', async () => {
    const key = await bearer(admin, {
      name: 'short',
      role: 'VIEWER',
      expiresAt: new Date(api.clock.at.getTime() + 1_000).toISOString(),
    });
    expect((await viewer(key)).status).toBe(200);
    passed(999);
    expect((await viewer(key)).status).toBe(200);
    passed(1);
    const { status, errors } = await viewer(key);
    expect(status).toBe(401);
    expect(errors?.[0]?.message).toMatch(/^The API key qs_[0-9a-f]{8} expired at 2026-/);
    expect(await keyNamed('short')).toMatchObject({ isActive: false, revokedAt: null });
  });

  test('that is revoked opens nothing at once; it is revoked once, and its name is free again', async () => {
    const key = await bearer(admin, { name: 'leaked', role: 'VIEWER' });
    expect((await viewer(key)).status).toBe(200);
    expect(await revoke('leaked', 'It was in a chat.')).toMatchObject({
      apiKey: { isActive: false, revokedAt: api.clock.at.toISOString(), revokedBy: 'first' },
    });
    expect((await viewer(key)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await revoke('leaked')).toMatchObject({
      __typename: 'ApiKeyRevokedError',
      code: 'CONFLICT',
      revokedBy: 'first',
    });
    expect((await viewer(await bearer(admin, { name: 'leaked', role: 'VIEWER' }))).status).toBe(200);
  });

  test('that another process revoked opens nothing after three seconds, and one that it made opens after a quarter', async () => {
    const made = await api.makeKey({ name: 'elsewhere' });
    passed(250);
    expect((await viewer(`Bearer ${made.secret}`)).data?.viewer).toMatchObject({ name: 'elsewhere' });
    await api.db.apiKey.update({ where: { id: made.id }, data: { revokedAt: api.clock.at } });
    passed(3_000);
    expect((await viewer(`Bearer ${made.secret}`)).status).toBe(401);
  });

  test('is noted as used at most once a minute', async () => {
    const key = await bearer(admin, { name: 'used', role: 'VIEWER' });
    const first = api.clock.at.toISOString();
    await viewer(key);
    passed(MINUTE - 1);
    await viewer(key);
    await api.access.close();
    expect((await keyNamed('used'))?.lastUsedAt).toBe(first);
    passed(1);
    await viewer(key);
    await api.access.close();
    expect((await keyNamed('used'))?.lastUsedAt).toBe(api.clock.at.toISOString());
  });

  test('is read from the database with no more than one statement for a flood of wrong ones', async () => {
    passed(MINUTE);
    const statements = await statementsOf(async () => {
      const wrong = Array.from({ length: 200 }, () => viewer(`Bearer ${newApiKey().text}`));
      const answers = await Promise.all(wrong);
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    });
    expect(statements.filter((text) => text.includes('api_keys'))).toHaveLength(1);
  });
});

describe('nobody gives away more than he has', () => {
  test('neither by a stronger role nor by scopes that are not his', async () => {
    const key = await bearer(admin, {
      name: 'giver',
      role: 'ADMIN',
      scopes: ['ACCESS_READ', 'ACCESS_WRITE', 'JOBS_READ'],
    });
    expect(await create(key, { name: 'a', role: 'ADMIN' })).toMatchObject({
      __typename: 'RightsNotHeldError',
      code: 'FORBIDDEN',
      missingScopes: [],
    });
    expect(
      await create(key, { name: 'a', role: 'VIEWER', scopes: ['JOBS_READ', 'LEDGER_READ'] }),
    ).toMatchObject({
      __typename: 'RightsNotHeldError',
      missingScopes: ['LEDGER_READ'],
    });
    const given = await bearer(key, { name: 'given', role: 'VIEWER', scopes: ['JOBS_READ'] });
    expect((await viewer(given)).data?.viewer).toMatchObject({ role: 'VIEWER', scopes: ['JOBS_READ'] });
  });

  test.each<[string, Partial<CreateApiKeyInput>, string]>([
    ['the name of a key in force', { name: 'first' }, 'name'],
    ['an end in the past', { expiresAt: '2026-05-15T05:59:59Z' }, 'expiresAt'],
    ['a scope beyond its role', { scopes: ['ACCESS_READ'] }, 'scopes'],
  ])('and %s is refused', async (_what, more, path) => {
    expect(await create(admin, { name: 'refused', role: 'VIEWER', ...more })).toMatchObject({
      __typename: 'InvalidInputError',
      path,
    });
  });

  test('of two who ask for the same name at once, one gets it', async () => {
    const both = await Promise.all([1, 2].map(() => create(admin, { name: 'twin', role: 'VIEWER' })));
    expect(both.map((one) => one?.__typename).sort()).toEqual(['CreateApiKeyPayload', 'InvalidInputError']);
  });

  test('a repetition with another input is refused, and a key that there is not cannot be revoked', async () => {
    expect(await create(admin, { name: 'other', role: 'ADMIN', idempotencyKey: 'first' })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
    const id = Buffer.from('ApiKey:00000000-0000-4000-8000-000000000000').toString('base64url');
    const { data } = await api.ask(admin, RevokeApiKeyDocument, { input: { id } });
    expect(data?.revokeApiKey).toMatchObject({ __typename: 'NotFoundError', entity: 'ApiKey' });
  });
});

test('a server that others can reach takes nobody at its machine for its admin, also while there is no key', async () => {
  const open = await startGuardedApi({ isLoopback: false });
  expect((await open.ask(null, ViewerDocument, {})).data).toEqual({ viewer: null });
  await open.close();
});

test('the audit trail tells who gave and took which access', async () => {
  const { data } = await api.ask(admin, AccessEntriesDocument, {});
  const about = (name: string) =>
    data?.auditEntries.nodes.filter(({ payload }) => (payload as { name: string }).name === name).reverse();
  const prefix = (await keyNamed('reader'))?.prefix;
  expect(about('reader')).toEqual([
    {
      kind: 'ACCESS',
      outcome: 'GRANTED',
      subject: `api-key:${prefix}`,
      payload: {
        prefix,
        name: 'reader',
        role: 'OPERATOR',
        scopes: ['JOBS_READ', 'BACKUPS_WRITE'],
        expiresAt: '2026-06-01T00:00:00.000Z',
        by: 'first',
      },
    },
  ]);
  expect(about('leaked')).toMatchObject([
    { outcome: 'GRANTED' },
    { outcome: 'REVOKED', payload: { by: 'first', reason: 'It was in a chat.' } },
    { outcome: 'GRANTED' },
  ]);
});

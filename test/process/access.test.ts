import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestClient, type TestClient } from '../support/open-test-client.ts';
import { PROCESS_ENV } from '../support/process-env.ts';
import { startApi } from './started-api.ts';

const root = path.resolve(import.meta.dirname, '../..');
let client: TestClient;
let settings: Record<string, string>;

beforeAll(async () => {
  client = await openTestClient();
  settings = { DATABASE_URL: client.url, WORKER_THREADS: '0' };
});
afterAll(() => client.close());

async function apiKey(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return await new Promise((resolve) => {
    const env = { ...PROCESS_ENV, DATABASE_URL: client.url };
    const file = path.join(root, 'src/cli/api-key.ts');
    const child = execFile(process.execPath, [file, ...args], { cwd: root, env }, (_error, out, err) =>
      resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}

const answer = z.object({ data: z.object({ viewer: z.object({ name: z.string().nullable() }).nullable() }) });

async function viewerAt(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  return answer.parse(await response.json()).data.viewer;
}

describe('a server that others can reach', () => {
  test('does not start while it would know nobody, and says why and what to do', async () => {
    await expect(startApi({ ...settings, HOST: '0.0.0.0' })).rejects.toThrow(
      /HOST: "0\.0\.0\.0" can be reached from other machines.*no API key is in force.*\n.*npm run api-key -- create.*JWT_SECRET or JWT_JWKS_URL/,
    );
  });

  test('starts with a key that the command line made, which opens it; whoever has none is nobody', async () => {
    const { status, out, err } = await apiKey(
      'create',
      '--name',
      'ci',
      '--role',
      'operator',
      '--scopes',
      'JOBS_READ',
    );
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const secret = /^qs_[0-9a-f]{8}_[\w-]{43}$/m.exec(out)?.[0] ?? '';
    const api = await startApi({ ...settings, HOST: '0.0.0.0' });
    const url = api.url.replace('0.0.0.0', '127.0.0.1');
    try {
      expect(await viewerAt(url, { authorization: `Bearer ${secret}` })).toEqual({ name: 'ci' });
      expect(await viewerAt(url)).toBeNull();
    } finally {
      expect(await api.end('SIGTERM')).toBe(0);
    }
    expect(api.output()).not.toContain(secret.slice(12));
    // What was noted beside the requests is written before the end.
    expect(await client.db.apiKey.findFirst()).toMatchObject({
      name: 'ci',
      lastUsedAt: expect.any(Date) as Date,
    });
  });
});

describe('npm run api-key', () => {
  test('lists keys without their secrets, and revokes one', async () => {
    const prefix = (await client.db.apiKey.findFirst())?.prefix ?? '';
    const { out } = await apiKey('list');
    expect(out).toMatch(new RegExp(`${prefix}.*ci.*OPERATOR.*JOBS_READ.*command line.*in force`));
    expect(out).not.toMatch(/qs_[0-9a-f]{8}_/);
    expect(await apiKey('revoke', prefix)).toMatchObject({ status: 0, err: '' });
    expect(await client.db.apiKey.findFirst()).toMatchObject({ revokedBy: 'command line' });
  });

  test('ends with 1 and says what is wrong', async () => {
    const { status, err } = await apiKey('revoke', 'qs_00000000');
    expect({ status, err }).toEqual({ status: 1, err: 'there is no ApiKey "qs_00000000"\n' });
  });
});

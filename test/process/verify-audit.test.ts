import { execFile } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendTrail } from '../api/audit/support/trail.ts';
import { openTestClient, type TestClient } from '../support/open-test-client.ts';
import { PROCESS_ENV } from '../support/process-env.ts';

const root = path.resolve(import.meta.dirname, '../..');
let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
  await appendTrail(client.db, 12);
});
afterAll(() => client.close());

async function verifyAudit(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return await new Promise((resolve) => {
    const env = { ...PROCESS_ENV, DATABASE_URL: client.url };
    const file = path.join(root, 'src/cli/verify-audit.ts');
    const child = execFile(process.execPath, [file, ...args], { cwd: root, env }, (_error, out, err) =>
      resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}

test('npm run verify-audit ends with 0 where the trail is whole', async () => {
  const { status, out, err } = await verifyAudit();
  expect(err).toBe('');
  expect(out).toMatch(/^intact: 12 entries checked, head 12:[\da-f]{64}\n$/);
  expect(status).toBe(0);
});

test('npm run verify-audit ends with 1 where it is not, and says where', async () => {
  const head = await client.db.auditChainHead.findFirst();
  const noted = `12:${head?.hash}`;
  await client.db.$executeRaw`ALTER TABLE pick_audit_trail DISABLE TRIGGER append_only`;
  await client.db.$executeRaw`UPDATE pick_audit_trail SET outcome = 'APPLIED' WHERE sequence = 7`;

  const { status, out } = await verifyAudit('--from', '3', '--expect', noted);
  expect(out).toBe(
    'TAMPERED at 7: Entry 7 was changed: its hash is not that of its columns.\n' +
      `NOT INTACT, 1 fault: 10 entries checked, head ${noted}\n`,
  );
  expect(status).toBe(1);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupJobs } from '../../../src/modules/backups/actions/backup-jobs.ts';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import {
  BackupDocument,
  BackupsDocument,
  CreateBackupDocument,
  RestoreBackupDocument,
  VerifyBackupDocument,
} from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { dropDatabase, fingerprint, expectNoLeftovers, withClient } from './support/backup-desk.ts';

const clock = { now: () => NOW };

let api: TestApi;
let folder: string;
let databaseName: string;

beforeAll(async () => {
  api = await startTestApi();
  folder = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-backups-'));
  databaseName = `${new URL(api.url).pathname.slice(1, 40)}_restored`;
});
afterAll(async () => {
  await dropDatabase(api.url, databaseName);
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Does the work of a job as a worker does. @returns its row. */
async function work(nodeId: string) {
  const id = Buffer.from(nodeId, 'base64url').toString().replace('Job:', '');
  const handlers = backupJobs(api.db, clock, {
    url: api.url,
    policy: { folder, keepDaily: 7, keepWeekly: 4 },
  });
  await runJob(
    { db: api.db, clock, handlers, onUnexpected: (error) => expect.unreachable(String(error)) },
    id,
  );
  return await api.db.job.findUniqueOrThrow({ where: { id } });
}
const create = async (input: { idempotencyKey?: string } = {}) => {
  const answer = (await execute(api.app, CreateBackupDocument, { input })).createBackup;
  if (answer?.__typename !== 'CreateBackupPayload') throw new Error(JSON.stringify(answer));
  return answer;
};

test('a backup is asked for, verified and restored by the API', async () => {
  const { job, isNew } = await create({ idempotencyKey: 'one' });
  expect({ isNew, job }).toMatchObject({ isNew: true, job: { kind: 'CREATE_BACKUP', state: 'QUEUED' } });
  expect(await create({ idempotencyKey: 'one' })).toMatchObject({ isNew: true, job: { id: job.id } });
  expect(await create()).toMatchObject({ isNew: false, job: { id: job.id } });
  expect(await work(job.id)).toMatchObject({ state: 'COMPLETED', progress: 1 });

  const { backups } = await execute(api.app, BackupsDocument, { filter: { status: { eq: 'COMPLETED' } } });
  const [backup] = backups.nodes;
  expect(backups.totalCount).toBe(1);
  expect(backup).toMatchObject({
    kind: 'MANUAL',
    error: null,
    auditSequence: 0,
    verification: null,
    verifiedAt: null,
    removedAt: null,
    job: { id: job.id },
  });
  const backupId = backup?.id ?? '';
  expect((await execute(api.app, BackupDocument, { id: backupId })).backup?.id).toBe(backupId);

  const verified = (await execute(api.app, VerifyBackupDocument, { input: { backupId } })).verifyBackup;
  if (verified?.__typename !== 'VerifyBackupPayload') throw new Error(JSON.stringify(verified));
  expect(await work(verified.job.id)).toMatchObject({ state: 'COMPLETED', result: { notes: [] } });
  const after = await execute(api.app, BackupsDocument, { filter: { verification: { eq: 'PASSED' } } });
  expect(after.backups.nodes.map(({ id }) => id)).toEqual([backupId]);

  const input = { fileName: backup?.fileName ?? '', databaseName };
  const asked = (await execute(api.app, RestoreBackupDocument, { input })).restoreBackup;
  if (asked?.__typename !== 'RestoreBackupPayload') throw new Error(JSON.stringify(asked));
  const restored = await work(asked.job.id);
  expect(restored).toMatchObject({ state: 'COMPLETED', result: { databaseName, auditFaults: [] } });
  expect(JSON.stringify(restored.result)).toContain(`/${databaseName}`);
}, 120_000);

test('a database that exists is never restored over, whatever it is called', async () => {
  const file = (await execute(api.app, BackupsDocument, {})).backups.nodes[0]?.fileName ?? '';
  const own = new URL(api.url).pathname.slice(1);
  const before = await fingerprint(api.url, ['public.jobs']);
  for (const name of [databaseName, own, 'postgres', 'template0', 'template1']) {
    const input = { fileName: file, databaseName: name };
    expect((await execute(api.app, RestoreBackupDocument, { input })).restoreBackup).toMatchObject({
      __typename: 'DatabaseExistsError',
      code: 'DATABASE_EXISTS',
      databaseName: name,
    });
  }
  // Nor where somebody made it between the request and the work.
  const late = `${databaseName.slice(0, 50)}_late`;
  const asked = await execute(api.app, RestoreBackupDocument, {
    input: { fileName: file, databaseName: late },
  });
  if (asked.restoreBackup?.__typename !== 'RestoreBackupPayload') throw new Error(JSON.stringify(asked));
  await withClient(api.url, (client) => client.query(`CREATE DATABASE "${late}"`));
  try {
    expect(await work(asked.restoreBackup.job.id)).toMatchObject({
      state: 'FAILED',
      error: { code: 'DATABASE_EXISTS' },
    });
  } finally {
    await dropDatabase(api.url, late);
  }
  expect(await fingerprint(api.url, ['public.jobs'])).toEqual(before);
  await expectNoLeftovers(api.url);
}, 90_000);

test('a wrong name, a file outside the folder and an unknown backup are refused before any work', async () => {
  const restore = async (input: { backupId?: string; fileName?: string; databaseName: string }) =>
    (await execute(api.app, RestoreBackupDocument, { input })).restoreBackup;
  const unknown = Buffer.from(`Backup:${crypto.randomUUID()}`).toString('base64url');
  const jobs = await api.db.job.count();
  for (const name of ['a"; DROP DATABASE x', 'Desk', '', 'pg_x'])
    expect(await restore({ fileName: 'x.zip', databaseName: name })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  for (const fileName of ['../x.zip', '/etc/passwd'])
    expect(await restore({ fileName, databaseName: 'desk_2' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await restore({ databaseName: 'desk_2' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await restore({ backupId: unknown, databaseName: 'desk_2' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await api.db.job.count()).toBe(jobs);
});

test('an archive that is not on this host fails with the names of both', async () => {
  await api.db.backup.updateMany({ data: { host: 'elsewhere', folder: '/not/here' } });
  const backupId = (await execute(api.app, BackupsDocument, {})).backups.nodes[0]?.id ?? '';
  const answer = (await execute(api.app, VerifyBackupDocument, { input: { backupId } })).verifyBackup;
  if (answer?.__typename !== 'VerifyBackupPayload') throw new Error(JSON.stringify(answer));
  expect(await work(answer.job.id)).toMatchObject({
    state: 'FAILED',
    error: {
      code: 'BACKUP_FAULT',
      message: expect.stringMatching(/\/not\/here and is on the host elsewhere, and this is \S+/) as string,
    },
  });
});

import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PrismaClient } from '../db/generated/client.ts';
import { backupJobs } from '../modules/backups/actions/backup-jobs.ts';
import { runJobHere } from '../modules/jobs/actions/run-job-here.ts';
import { systemClock as clock } from '../shared/clock.ts';
import { DomainError } from '../shared/domain-error.ts';
import { printBackups } from './print-backups.ts';
import { runCommand } from './run-command.ts';

// npm run backup: writes every table into an archive; --list shows those that were made, --verify checks one.

const USAGE = 'npm run backup [-- [--dir DIR] | --list | --verify FILE]';

await runCommand(USAGE, async ({ db, url, env, signal }) => {
  const { values } = parseArgs({
    options: { dir: { type: 'string' }, list: { type: 'boolean' }, verify: { type: 'string' } },
  });
  const { dir, list, verify } = values;
  if ([dir, list, verify].filter((option) => option !== undefined).length > 1)
    throw new DomainError('BAD_USER_INPUT', `Give one of --dir, --list and --verify.\nUsage: ${USAGE}`);
  if (list === true) {
    await printBackups(db);
    return;
  }
  const folder = dir === undefined ? env.backups.folder : path.resolve(env.calledIn, dir);
  const handlers = backupJobs(db, clock, { url, policy: { ...env.backups, folder } });
  const deps = { db, clock, handlers, signal, onUnexpected: console.error };
  if (verify !== undefined) {
    const file = path.resolve(env.calledIn, verify);
    await runJobHere(deps, 'VERIFY_BACKUP', { path: file });
    console.log(`PASSED: ${file} is whole, and what was restored from it is what its manifest says`);
    return;
  }
  await runJobHere(deps, 'CREATE_BACKUP', { kind: 'MANUAL' });
  await printNewest(db, folder);
});

async function printNewest(db: PrismaClient, folder: string): Promise<void> {
  const backup = await db.backup.findFirstOrThrow({
    where: { folder, status: 'COMPLETED' },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
  });
  console.log(path.join(folder, backup.fileName));
  console.log(`${backup.tableCount} tables, ${backup.rowCount} rows, ${backup.byteSize} bytes`);
  console.log(
    `as of ${backup.snapshotAt?.toISOString()}, audit head ${backup.auditSequence}:${backup.auditHash}`,
  );
}

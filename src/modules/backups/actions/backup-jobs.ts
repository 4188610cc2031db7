import { join } from 'node:path';
import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { toJson } from '../../../shared/json.ts';
import type { BackupDeps } from '../backup-deps.ts';
import { createBackup } from './create-backup.ts';
import { type ArchiveChoice, locateArchive } from './locate-archive.ts';
import { restoreBackup } from './restore-backup.ts';
import { rotateDailyBackups } from './rotate-daily-backups.ts';
import { verifyBackup } from './verify-backup.ts';

const creation = z.object({ kind: z.enum(['MANUAL', 'DAILY']) });
/** A file name is one of the folder of the machine that works; paths come from the command line. */
const choice = z.object({
  backupId: z.string().nullable().default(null),
  fileName: z.string().nullable().default(null),
  path: z.string().nullable().default(null),
});
const restoration = choice.extend({ databaseName: z.string() });

/** What jobs of backups need beside the client. */
export type BackupSettings = Pick<BackupDeps, 'url' | 'policy'>;

/** The code of every kind of job of this module; without settings they are refused. */
export function backupJobs(
  db: PrismaClient,
  clock: Clock,
  settings: BackupSettings | null,
): Record<'CREATE_BACKUP' | 'VERIFY_BACKUP' | 'RESTORE_BACKUP', JobHandler> {
  const ofSettings =
    (jobOf: (deps: BackupDeps) => JobHandler): JobHandler =>
    async (input, context) => {
      if (settings === null)
        throw new DomainError(
          'UNAVAILABLE',
          'This process has no folder for backups: another one has to do this.',
        );
      return await jobOf({ db, clock, ...settings })(input, context);
    };
  return {
    CREATE_BACKUP: ofSettings(createBackupJob),
    VERIFY_BACKUP: ofSettings(verifyBackupJob),
    RESTORE_BACKUP: ofSettings(restoreBackupJob),
  };
}

/** The handler of CREATE_BACKUP. A daily one is verified and then older ones are rotated, whatever the verification found; it fails when that did. */
function createBackupJob(deps: BackupDeps): JobHandler {
  return async (input, context) => {
    const { kind } = creation.parse(input);
    const isDaily = kind === 'DAILY';
    const within = (from: number, share: number) => ({
      ...context,
      report: (fraction: number, message: string) => context.report(from + fraction * share, message),
    });
    const backupId = await createBackup(deps, kind, within(0, isDaily ? 0.5 : 1));
    const { fileName, rowCount } = await deps.db.backup.findUniqueOrThrow({ where: { id: backupId } });
    const made = { backupId, fileName, rows: Number(rowCount) };
    if (!isDaily) return made;
    try {
      await verifyBackup(deps, { backupId, path: null }, within(0.5, 0.5));
    } finally {
      await rotateDailyBackups(deps);
    }
    return { ...made, verification: 'PASSED' };
  };
}

/** The handler of VERIFY_BACKUP: it fails when the archive is not what it claims to be. */
function verifyBackupJob(deps: BackupDeps): JobHandler {
  return async (input, context) =>
    toJson(await verifyBackup(deps, choiceOf(deps, choice.parse(input)), context));
}

/** The handler of RESTORE_BACKUP. */
function restoreBackupJob(deps: BackupDeps): JobHandler {
  return async (input, context) => {
    const given = restoration.parse(input);
    const archive = await locateArchive(deps.db, choiceOf(deps, given));
    return toJson(await restoreBackup(deps.url, archive, given.databaseName, context));
  };
}

function choiceOf(
  { policy }: BackupDeps,
  { backupId, fileName, path }: z.infer<typeof choice>,
): ArchiveChoice {
  return { backupId, path: fileName === null ? path : join(policy.folder, fileName) };
}

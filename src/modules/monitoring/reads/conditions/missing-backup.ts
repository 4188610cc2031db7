import type { ConditionQuery } from './condition-query.ts';

const HOUR_MS = 3_600_000;
/** The migration with which the database learnt of backups. */
const BACKUPS_SINCE = '20%_ledger_exports_backups';

interface Newest {
  readonly goodAt: Date | null;
  readonly possibleSince: Date | null;
}

/**
 * Whether the newest good backup is too old. Before the first one, the age counts from when the database could be backed up, so that a new desk is
 * given as long. Nothing where nobody expects backups.
 */
export function missingBackup(areExpected: boolean): ConditionQuery {
  return async (reader, { at, thresholds }) => {
    if (!areExpected) return [];
    const [newest] = await reader.$queryRaw<Newest[]>`
      SELECT (SELECT max(snapshot_at) FROM backups
              WHERE status = 'COMPLETED' AND verification IS DISTINCT FROM 'FAILED') AS "goodAt",
             (SELECT min(finished_at) FROM public._prisma_migrations
              WHERE migration_name LIKE ${BACKUPS_SINCE} AND rolled_back_at IS NULL) AS "possibleSince"`;
    const { goodAt = null, possibleSince = null } = newest ?? {};
    const since = goodAt ?? possibleSince;
    if (since === null || at.getTime() - since.getTime() <= thresholds.backupHours * HOUR_MS) return [];
    const message =
      goodAt === null
        ? `There is no good backup, ${thresholds.backupHours} hours after one could have been made`
        : `The newest good backup is of ${goodAt.toISOString()}, older than ${thresholds.backupHours} hours`;
    const details = { newestAt: goodAt?.toISOString() ?? null };
    return [{ rule: 'BACKUP_MISSING', subject: 'backup', message, details }];
  };
}

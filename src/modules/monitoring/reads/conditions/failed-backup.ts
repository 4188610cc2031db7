import type { ConditionQuery } from './condition-query.ts';

/** Whether the newest backup that has ended failed, or is not what it should be. */
export const failedBackup: ConditionQuery = async (reader) => {
  const backup = await reader.backup.findFirst({
    where: { status: { not: 'RUNNING' } },
    select: {
      id: true,
      kind: true,
      status: true,
      startedAt: true,
      error: true,
      verification: true,
      verificationError: true,
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  });
  if (backup === null || (backup.status === 'COMPLETED' && backup.verification !== 'FAILED')) return [];
  const { id, kind, status, startedAt, error, verificationError } = backup;
  const started = startedAt.toISOString();
  const message =
    status === 'FAILED'
      ? `The backup of ${started} failed: ${messageOf(error)}`
      : `The backup of ${started} did not pass its verification: ${messageOf(verificationError)}`;
  const details = { backupId: id, kind, startedAt: started, isVerification: status !== 'FAILED' };
  return [{ rule: 'BACKUP_FAILED', subject: 'backup', message, details }];
};

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage && typeof error.message === 'string' ? error.message : 'no reason was recorded';
}

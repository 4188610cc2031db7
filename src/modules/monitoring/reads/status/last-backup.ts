import type { Backup } from '../../../../db/generated/client.ts';
import type { Reader } from '../../../../db/transaction.ts';

export type LastBackup = Pick<
  Backup,
  'status' | 'host' | 'fileName' | 'startedAt' | 'finishedAt' | 'byteSize' | 'verifiedAt' | 'verification'
>;

/** The newest backup that has ended, whether well or not; null when there is none. One statement. */
export async function lastBackup(db: Reader): Promise<LastBackup | null> {
  return await db.backup.findFirst({
    where: { status: { not: 'RUNNING' } },
    select: {
      status: true,
      host: true,
      fileName: true,
      startedAt: true,
      finishedAt: true,
      byteSize: true,
      verifiedAt: true,
      verification: true,
    },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  });
}

import Table from 'cli-table3';
import type { PrismaClient } from '../db/generated/client.ts';

/** Prints the recorded backups, the newest first. */
export async function printBackups(db: PrismaClient): Promise<void> {
  const backups = await db.backup.findMany({ orderBy: [{ startedAt: 'desc' }, { id: 'asc' }], take: 100 });
  const table = new Table({ head: ['snapshot', 'kind', 'status', 'rows', 'bytes', 'verified', 'file'] });
  for (const backup of backups) {
    const { snapshotAt, kind, status, rowCount, byteSize, verification, host, folder, fileName, removedAt } =
      backup;
    const place = removedAt === null ? `${host}:${folder}/${fileName}` : `${fileName} (removed)`;
    table.push([
      snapshotAt?.toISOString() ?? '-',
      kind,
      status,
      String(rowCount ?? '-'),
      String(byteSize ?? '-'),
      verification ?? '-',
      place,
    ]);
  }
  console.log(backups.length === 0 ? 'There are no backups yet.' : table.toString());
}

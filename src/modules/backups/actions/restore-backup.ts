import { withDatabase } from '../../../db/migrate/with-database.ts';
import type { JobContext } from '../../jobs/domain/job.ts';
import { rowsOf } from '../domain/manifest.ts';
import { restoreArchive } from '../restore/restore-archive.ts';
import type { LocatedArchive } from './locate-archive.ts';

export interface RestoredDatabase {
  readonly databaseName: string;
  /** Where it can be reached, as DATABASE_URL takes it, without a password. */
  readonly address: string;
  readonly snapshotAt: string;
  readonly tables: number;
  readonly rows: number;
  /** What an adopted database had of its own and the new one has, too; and what it has not. */
  readonly notes: readonly string[];
  /** What is wrong with the audit trail, and was when it was archived. */
  readonly auditFaults: readonly string[];
}

/** Restores an archive into a new database of a name. @throws what `restoreArchive` refuses; nothing is left then. */
export async function restoreBackup(
  url: string,
  { path, sha256 }: Pick<LocatedArchive, 'path' | 'sha256'>,
  databaseName: string,
  { signal, report }: Pick<JobContext, 'signal' | 'report'>,
): Promise<RestoredDatabase> {
  const { manifest, notes, auditFaults } = await restoreArchive({
    url,
    path,
    sha256,
    databaseName,
    signal,
    report,
  });
  const address = new URL(withDatabase(url, databaseName));
  address.password = '';
  return {
    databaseName,
    address: address.toString(),
    snapshotAt: manifest.snapshotAt,
    tables: manifest.tables.length,
    rows: rowsOf(manifest),
    notes,
    auditFaults,
  };
}

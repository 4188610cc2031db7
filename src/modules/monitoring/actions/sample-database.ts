import type { Reader } from '../../../db/transaction.ts';

const EVERY_MS = 3_600_000;

/**
 * Notes what PostgreSQL counts of its work on this database, at most once an hour however often it is called. One statement.
 * @returns whether it was noted.
 */
export async function sampleDatabase(db: Reader, at: Date): Promise<boolean> {
  const noted = await db.$executeRaw`
    INSERT INTO database_samples (at, size_bytes, commits, rollbacks, counts_since)
    SELECT ${at}, pg_database_size(datid), xact_commit, xact_rollback, stats_reset
    FROM pg_stat_database
    WHERE datname = current_database()
      AND NOT EXISTS (SELECT FROM database_samples WHERE at > ${new Date(at.getTime() - EVERY_MS)})
    ON CONFLICT DO NOTHING`;
  return noted === 1;
}

import type { Reader } from '../../../../db/transaction.ts';

export interface DatabaseStatus {
  /** Null when it did not answer. */
  readonly version: string | null;
  readonly sizeBytes: number | null;
  readonly isReachable: boolean;
}

/** What the database says of itself. One that does not answer is told, not thrown. */
export async function databaseStatus(db: Reader): Promise<DatabaseStatus> {
  try {
    const [row] = await db.$queryRaw<{ version: string; size: bigint }[]>`
      SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS size`;
    return { version: row?.version ?? null, sizeBytes: Number(row?.size ?? 0), isReachable: true };
  } catch {
    // That there is no answer is the answer; the other fields of the status say why.
    return { version: null, sizeBytes: null, isReachable: false };
  }
}

export interface AppliedMigration {
  readonly name: string;
  readonly appliedAt: Date | null;
}

/** The migrations that made the database what it is, in their order. */
export async function appliedMigrations(db: Reader): Promise<AppliedMigration[]> {
  return await db.$queryRaw<AppliedMigration[]>`
    SELECT migration_name AS name, finished_at AS "appliedAt" FROM public._prisma_migrations
    WHERE rolled_back_at IS NULL
    ORDER BY migration_name COLLATE "C"`;
}

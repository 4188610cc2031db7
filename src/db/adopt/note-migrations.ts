import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { MigrationScript } from './reference-database.ts';

/** As Prisma's schema engine makes it in a database that has none. */
const LEDGER = `
CREATE TABLE IF NOT EXISTS public._prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/**
 * Notes in Prisma's ledger that the database has these migrations, as `prisma migrate resolve --applied` does, but in the transaction that
 * makes it so: a process that is killed leaves both or neither. One that was begun and not finished is noted as taken back.
 */
export async function noteMigrations(client: pg.Client, scripts: readonly MigrationScript[]): Promise<void> {
  await client.query(LEDGER);
  await client.query(
    `UPDATE public._prisma_migrations SET rolled_back_at = now()
     WHERE migration_name = ANY ($1) AND finished_at IS NULL AND rolled_back_at IS NULL`,
    [scripts.map(({ name }) => name)],
  );
  for (const { name, sql } of scripts)
    await client.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, logs, started_at, finished_at)
       VALUES ($1, $2, $3, '', now(), now())`,
      [randomUUID(), createHash('sha256').update(sql).digest('hex'), name],
    );
}

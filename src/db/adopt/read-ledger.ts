import type pg from 'pg';
import { z } from 'zod';

export interface LedgerEntry {
  readonly name: string;
  /** Noted without having been run: the database had it already. */
  readonly isMarked: boolean;
}

const entries = z.array(z.object({ name: z.string(), isMarked: z.boolean() }));

/** What Prisma's ledger of this database lists as applied; null when there is no ledger. */
export async function readLedger(client: pg.Client): Promise<LedgerEntry[] | null> {
  const { rows: there } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS ledger`);
  if (z.tuple([z.object({ ledger: z.string().nullable() })]).parse(there)[0].ledger === null) return null;
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT migration_name AS name, applied_steps_count = 0 AS "isMarked" FROM public._prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return entries.parse(rows);
}

import pg from 'pg';
import { z } from 'zod';
import { DomainError } from '../../../shared/domain-error.ts';
import { tableName, type BackupManifest } from '../domain/manifest.ts';
import { qualified, readSequences, readTables, type TablesFound } from './read-tables.ts';

/** How often tables may be made or dropped between the look at them and the lock on them. */
const MOST_TRIES = 5;
const LOCK_NOT_AVAILABLE = '55P03';

/** What is known of a database as of a snapshot that the connection is in. */
export interface Snapshot
  extends TablesFound, Omit<BackupManifest, 'formatVersion' | 'productVersion' | 'tables' | 'leftOut'> {}

/**
 * Runs `use` in a transaction that reads one state of the database, whatever others write meanwhile, and changes nothing. The tables are locked
 * against being changed in their form, and against nothing else, before the state is taken. After a failure the connection has to be ended: a COPY
 * whose rows nobody takes any more, because the disk is full, would make every further statement wait for ever.
 * @throws DomainError UNAVAILABLE while migrations are being applied.
 */
export async function withSnapshot<T>(
  client: pg.Client,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const before = await readTables(client);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // No statement before this one: the state is taken by the first that reads.
    if (await lock(client, before)) {
      const snapshot = await readSnapshot(client);
      if (namesOf(snapshot) === namesOf(before)) {
        const result = await use(snapshot);
        await client.query('ROLLBACK');
        return result;
      }
    }
    await client.query('ROLLBACK');
  }
  throw new DomainError(
    'UNAVAILABLE',
    'Tables are being made or dropped: try again when migrations are done.',
  );
}

const names = z.tuple([z.object({ name: z.string() })]);

/** The name under which other transactions can read the state of this one, until it ends. */
export async function exportSnapshot(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Record<string, unknown>>('SELECT pg_export_snapshot() AS name');
  return names.parse(rows)[0].name;
}

function namesOf({ tables }: TablesFound): string {
  return tables.map(tableName).join();
}

/** @returns whether they are all there still. */
async function lock(client: pg.Client, { tables }: TablesFound): Promise<boolean> {
  try {
    const names = tables.map((table) => qualified(client, table)).join(', ');
    if (names !== '') await client.query(`LOCK TABLE ${names} IN ACCESS SHARE MODE`);
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    if (error.code === '42P01') return false;
    if (error.code !== LOCK_NOT_AVAILABLE) throw error;
    const message =
      'A table is being changed in its form, for too long to wait: try again when migrations are done.';
    throw new DomainError('UNAVAILABLE', message, { cause: error });
  }
}

const facts = z.tuple([
  z.object({ snapshotAt: z.string(), snapshotId: z.string(), serverVersion: z.string() }),
]);
const migrations = z.array(z.object({ name: z.string(), checksum: z.string() }));
const head = z.array(z.object({ sequence: z.string(), hash: z.string() }));

async function readSnapshot(client: pg.Client): Promise<Snapshot> {
  const rowsOf = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows;
  const [fact] = facts.parse(
    await rowsOf(`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "snapshotAt",
      pg_current_snapshot()::text AS "snapshotId", current_setting('server_version') AS "serverVersion"`),
  );
  return {
    ...fact,
    ...(await readTables(client)),
    migrations: migrations.parse(
      await rowsOf(`SELECT migration_name AS name, checksum FROM public._prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`),
    ),
    sequences: await readSequences(client),
    auditHead:
      head.parse(await rowsOf('SELECT sequence::text, hash FROM public.audit_chain_head WHERE id = 1'))[0] ??
      null,
  };
}

import pg from 'pg';
import { MigrationError } from './migration-error.ts';

/** Any number that no other lock of this database uses. */
const LOCK_KEY = 7_305_118_422;
const LOCK_NOT_AVAILABLE = '55P03';
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Runs `action` while no other process changes the tables of this database. The lock lives on a connection of its own,
 * so it ends with the process, however that ends.
 * @throws MigrationError LOCKED when it is not free within `timeoutMs`.
 */
export async function withMigrationLock<T>(
  url: string,
  timeoutMs: number,
  action: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'quantum-sovereign migrations',
  });
  // A connection that breaks while it only holds the lock would otherwise end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeLock(client, timeoutMs);
    return await action();
  } finally {
    await client.end();
  }
}

async function takeLock(client: pg.Client, timeoutMs: number): Promise<void> {
  await client.query(`SET statement_timeout = 0; SET lock_timeout = ${Math.trunc(timeoutMs)}`);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== LOCK_NOT_AVAILABLE) throw error;
    const message = `Another process has been changing the tables of this database for more than ${timeoutMs} ms.`;
    throw new MigrationError('LOCKED', message, { cause: error });
  }
}

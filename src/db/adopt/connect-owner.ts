import pg from 'pg';

const CONNECT_TIMEOUT_MS = 10_000;
/** How long a statement waits for a table that somebody else works with. */
const LOCK_TIMEOUT_MS = 15_000;
/**
 * What a database or a role can set otherwise for each of its connections: how PostgreSQL prints definitions, on which the comparison with a
 * database that has none of these settings rests, and whether and how it may write.
 */
const SETTINGS = `
SET statement_timeout = 0; SET quote_all_identifiers = off; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres';
SET default_transaction_read_only = off; SET default_transaction_isolation = 'read committed'`;

/** Runs `use` on a connection of its own, which is closed afterwards. */
export async function withConnection<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'quantum-sovereign adoption',
  });
  // A connection that breaks fails the statement under way; it must not end the process as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`${SETTINGS}; SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Runs `use` in a transaction that is kept only when it says so. */
export async function inTransaction<T>(
  client: pg.Client,
  use: () => Promise<{ readonly isKept: boolean; readonly value: T }>,
): Promise<T> {
  await client.query('BEGIN');
  let isKept = false;
  try {
    const outcome = await use();
    isKept = outcome.isKept;
    return outcome.value;
  } finally {
    await client.query(isKept ? 'COMMIT' : 'ROLLBACK');
  }
}

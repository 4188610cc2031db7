import pg from 'pg';
import { DomainError } from '../../../shared/domain-error.ts';

const CONNECT_TIMEOUT_MS = 10_000;
/** How long a statement waits for a table that a migration changes. */
const LOCK_TIMEOUT_MS = 60_000;

/**
 * What a server, a database or a role can set otherwise: limits that would end a long COPY, forms in which values are written, and rules that would
 * pass over rows in silence. A setting that the server does not know is not in its list, and is left out.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  statement_timeout: '0',
  transaction_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  idle_session_timeout: '0',
  lock_timeout: String(LOCK_TIMEOUT_MS),
  row_security: 'off',
  default_transaction_read_only: 'off',
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '1',
  bytea_output: 'hex',
  quote_all_identifiers: 'off',
  // So that two reads of the same table find its rows in the same order.
  synchronize_seqscans: 'off',
  search_path: 'pg_catalog',
};

/**
 * Runs `use` on a connection of its own whose statements may take as long as they take. When the signal fires, the connection is cut, and what was
 * under way on it fails. @throws DomainError UNAVAILABLE when the server does not answer.
 */
export async function withLongConnection<T>(
  url: string,
  signal: AbortSignal,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'quantum-sovereign backups',
    keepAlive: true,
  });
  // A connection that breaks fails the statement under way; it must not end the process as well.
  client.on('error', () => undefined);
  const cut = (): void => void client.end().catch(() => undefined);
  signal.addEventListener('abort', cut);
  try {
    await connect(client);
    await client.query(
      `SELECT set_config(s.name, given.value, false) FROM jsonb_each_text($1) AS given
       JOIN pg_settings s ON lower(s.name) = lower(given.key)`,
      [JSON.stringify(SETTINGS)],
    );
    signal.throwIfAborted();
    return await use(client);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', cut);
    await client.end().catch(() => undefined);
  }
}

async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DomainError('UNAVAILABLE', `The database does not answer: ${reason}`, { cause: error });
  }
}

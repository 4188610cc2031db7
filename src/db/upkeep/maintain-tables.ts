import pg from 'pg';

export type Maintenance = 'ANALYZE' | 'VACUUM (ANALYZE)';

export interface MaintainedTables {
  /** As `schema.table`, in their order. */
  readonly done: readonly string[];
  /** Those that PostgreSQL passed over, with its reason: no permission, or in use for too long. */
  readonly skipped: readonly { readonly table: string; readonly reason: string }[];
}

const CONNECT_TIMEOUT_MS = 10_000;
/** How long a table that somebody else holds is waited for. */
const LOCK_TIMEOUT_MS = 15_000;
/** The schemas that migrations and the queue make; whatever else is in the database is its owner's business. */
const SCHEMAS = ['public', 'quantum', 'trading', 'pgboss'];

/**
 * Runs a maintenance statement on every table of ours, one after the other, on a connection of its own, outside of transactions and however
 * long it takes. A table that cannot be done does not keep the others from it, and is told. A signal ends it between two tables.
 */
export async function maintainTables(
  url: string,
  maintenance: Maintenance,
  signal?: AbortSignal,
): Promise<MaintainedTables> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'quantum-sovereign upkeep',
  });
  // A connection that breaks fails the statement under way; it must not end the process as well.
  client.on('error', () => undefined);
  const warnings: string[] = [];
  client.on('notice', ({ severity, message }) => {
    if (severity === 'WARNING') warnings.push(message ?? 'no reason was given');
  });
  try {
    await client.connect();
    await client.query(`SET statement_timeout = 0; SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
    const done: string[] = [];
    const skipped: { table: string; reason: string }[] = [];
    for (const { name, quoted } of await tablesOf(client)) {
      signal?.throwIfAborted();
      warnings.length = 0;
      const fault = await faultOf(client, `${maintenance} ${quoted}`);
      const reason = fault ?? warnings[0];
      if (reason === undefined) done.push(name);
      else skipped.push({ table: name, reason });
    }
    return { done, skipped };
  } finally {
    await client.end();
  }
}

async function tablesOf(client: pg.Client): Promise<{ name: string; quoted: string }[]> {
  const { rows } = await client.query<{ name: string; quoted: string }>(
    `SELECT n.nspname || '.' || c.relname AS name, format('%I.%I', n.nspname, c.relname) AS quoted
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition AND n.nspname = ANY($1)
     ORDER BY (n.nspname || '.' || c.relname) COLLATE "C"`,
    [SCHEMAS],
  );
  return rows;
}

/** What the database says against it; null when it did it. A connection that is lost is no fault of a table, and is thrown. */
async function faultOf(client: pg.Client, statement: string): Promise<string | null> {
  try {
    await client.query(statement);
    return null;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.severity === 'ERROR') return error.message;
    throw error;
  }
}

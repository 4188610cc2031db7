import pg from 'pg';
import { z } from 'zod';
import { DomainError } from '../../shared/domain-error.ts';

/** A lock was not to be had in time, or two transactions waited for each other. */
const IN_USE = new Set(['55P03', '40P01']);
const users = z.array(z.object({ table: z.string(), pid: z.number(), application: z.string() }));

/**
 * Runs `use`, and says of a table that others are working with who they are, instead of how PostgreSQL gave up. `use` has ended its
 * transaction when it throws.
 * @throws DomainError UNAVAILABLE naming the tables that are in use.
 */
export async function tellTableInUse<T>(
  client: pg.Client,
  tables: readonly string[],
  use: () => Promise<T>,
): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (!isInUse(error)) throw error;
    const found = await findUsers(client, tables);
    const who = found.map(
      ({ table, pid, application }) =>
        `${table} is in use by process ${pid}${application === '' ? '' : ` (${application})`}`,
    );
    const told = who.length === 0 ? 'A table was in use by another process' : who.join('; ');
    throw new DomainError('UNAVAILABLE', `${told}: try again. Nothing was changed.`, { cause: error });
  }
}

/** Also where another error tells what was under way. */
function isInUse(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return IN_USE.has(error.code ?? '');
  return error instanceof Error && isInUse(error.cause);
}

async function findUsers(client: pg.Client, tables: readonly string[]): Promise<z.infer<typeof users>> {
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT DISTINCT n.nspname || '.' || c.relname AS table, l.pid, coalesce(a.application_name, '') AS application
     FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
       LEFT JOIN pg_stat_activity a ON a.pid = l.pid
     WHERE l.granted AND l.pid <> pg_backend_pid() AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND n.nspname || '.' || c.relname = ANY ($1) ORDER BY 1, 2`,
    [tables],
  );
  return users.parse(rows);
}

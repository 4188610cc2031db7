import pg from 'pg';
import { AdoptionError } from './adoption-error.ts';
import type { Difference } from './difference.ts';
import type { MigrationScript } from './reference-database.ts';

/** Makes what the database lacks. */
export async function runAddition(client: pg.Client, { name, statements }: Difference): Promise<void> {
  for (const statement of statements) await run(client, statement, `${name} cannot be added: ${statement}`);
}

export async function runScript(client: pg.Client, { name, sql }: MigrationScript): Promise<void> {
  await run(client, sql, `The migration ${name} would fail.`);
}

/**
 * Applies the migrations and takes them back: what makes one of them fail is known before anything is kept.
 * @returns the failure of the first that fails; null when none does.
 */
export async function rehearse(
  client: pg.Client,
  scripts: readonly MigrationScript[],
): Promise<Error | null> {
  await client.query('SAVEPOINT rehearsal');
  try {
    for (const { name, sql } of scripts) await tell(client, sql, `The migration ${name} would fail.`);
    return null;
  } catch (error) {
    if (error instanceof AdoptionError) return error;
    throw error;
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT rehearsal');
  }
}

async function run(client: pg.Client, sql: string, failure: string): Promise<void> {
  const intro = 'This database cannot be adopted as it is; nothing was changed.';
  await tell(client, sql, `${intro} ${failure}`);
}

async function tell(client: pg.Client, sql: string, failure: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const detail = error.detail === undefined ? '' : ` (${error.detail})`;
    throw new AdoptionError(`${failure} ${error.message}${detail}`, [], { cause: error });
  }
}

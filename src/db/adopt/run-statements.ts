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

/** Applies the migrations and takes them back: what makes one of them fail is known before anything is kept. */
export async function rehearse(client: pg.Client, scripts: readonly MigrationScript[]): Promise<void> {
  await client.query('SAVEPOINT rehearsal');
  for (const script of scripts) await runScript(client, script);
  await client.query('ROLLBACK TO SAVEPOINT rehearsal');
}

async function run(client: pg.Client, sql: string, failure: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const detail = error.detail === undefined ? '' : ` (${error.detail})`;
    const message = `This database cannot be adopted as it is; nothing was changed. ${failure} ${error.message}${detail}`;
    throw new AdoptionError(message, [], { cause: error });
  }
}

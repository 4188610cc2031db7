import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { createTestDatabase } from '../../../support/database.ts';
import type { Change } from './rule-cases.ts';

/** How the database refused a statement. */
export interface Refusal {
  /** SQLSTATE. */
  readonly code: string | undefined;
  /** The constraint or unique index; undefined where something else refused. */
  readonly rule: string | undefined;
  readonly column: string | undefined;
  readonly message: string;
}

/** A database with a row of every table, in which nothing that is tried stays. */
export interface RefusalDatabase {
  readonly url: string;
  /** Runs statements one after another and undoes them. @returns what refused the last one; null when nothing did. */
  attempt(...statements: readonly string[]): Promise<Refusal | null>;
  /** Runs statements one after another and undoes them. @returns the rows of the last one. */
  rows(...statements: readonly string[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openRefusalDatabase(): Promise<RefusalDatabase> {
  const database = await createTestDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(await readFile(new URL('world.sql', import.meta.url), 'utf8'));
  const undone = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    await client.query('BEGIN; SET CONSTRAINTS ALL IMMEDIATE');
    try {
      return await act();
    } finally {
      await client.query('ROLLBACK');
    }
  };
  const runAll = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await client.query(statement);
  };
  return {
    url: database.url,
    attempt: (...statements) =>
      undone(async () => {
        await runAll(statements.slice(0, -1));
        try {
          await runAll(statements.slice(-1));
          return null;
        } catch (error) {
          if (!(error instanceof pg.DatabaseError)) throw error;
          const { code, constraint, column, message } = error;
          return { code, rule: constraint, column, message };
        }
      }),
    rows: (...statements) =>
      undone(async () => {
        await runAll(statements.slice(0, -1));
        const { rows } = await client.query<Record<string, unknown>>(statements.at(-1) ?? '');
        return rows;
      }),
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}

/** Inserts a copy of a table's first row with some values changed. */
export function copyWith(table: string, change: Change): string {
  const changes = pg.escapeLiteral(JSON.stringify(change));
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(one, ${changes})).* FROM (SELECT t AS one FROM ${table} t ORDER BY t.ctid LIMIT 1) AS first`;
}

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { withDatabase } from '../../src/db/migrate/with-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testDatabases: { readonly serverUrl: string; readonly template: string; readonly prefix: string };
  }
}

export interface TestDatabase {
  readonly url: string;
  /** Removes the database, also while connections to it are open. */
  drop(): Promise<void>;
}

/** An empty, migrated database of the caller's own: for one test file, made in `beforeAll`, dropped in `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { template } = inject('testDatabases');
  return createDatabase(`TEMPLATE "${template}"`);
}

/** A database without any table, for tests of migrations. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('TEMPLATE template0');
}

async function createDatabase(options: string): Promise<TestDatabase> {
  const { serverUrl, prefix } = inject('testDatabases');
  const name = `${prefix}${randomUUID().replaceAll('-', '')}`;
  await runOnServer(serverUrl, `CREATE DATABASE "${name}" ${options}`);
  return {
    url: withDatabase(serverUrl, name),
    drop: () => runOnServer(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

async function runOnServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

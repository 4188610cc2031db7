import { randomInt } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { withDatabase } from '../../../src/db/migrate/with-database.ts';

/** Together with the number of the run the key of an advisory lock, which ends with the run however it ends. */
const LOCK_SPACE = 730_511_842;
const LARGEST_RUN = 2 ** 31 - 1;
const NAME = /^qs_test_(\d+)_/;

const databaseRows = z.array(z.object({ datname: z.string() }));
const lockRow = z.tuple([z.object({ is_ours: z.boolean() })]);

/** One run of the tests: the databases that it makes carry its number, and are removed with it. */
export interface TestRun {
  readonly prefix: string;
  /** Makes the database that the tests clone, and returns its name. */
  createTemplate(fill: (url: string) => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/** Opens a run on a server, after removing what runs that were killed left there. */
export async function openTestRun(serverUrl: string): Promise<TestRun> {
  const client = new pg.Client({ connectionString: serverUrl, application_name: 'quantum-sovereign tests' });
  await client.connect();
  const run = randomInt(1, LARGEST_RUN);
  await lockRun(client, run);
  await removeDeadRuns(client, run);
  const prefix = `qs_test_${run}_`;
  return {
    prefix,
    createTemplate: async (fill) => {
      const name = `${prefix}template`;
      await client.query(`CREATE DATABASE "${name}"`);
      await fill(withDatabase(serverUrl, name));
      return name;
    },
    close: async () => {
      await dropDatabases(client, run);
      await client.end();
    },
  };
}

async function removeDeadRuns(client: pg.Client, ownRun: number): Promise<void> {
  const names = await listDatabases(client);
  const runs = new Set(names.map(([run]) => run).filter((run) => run !== ownRun));
  for (const run of runs) {
    if (!(await lockRun(client, run))) continue;
    await dropDatabases(client, run);
    await client.query('SELECT pg_advisory_unlock($1, $2)', [LOCK_SPACE, run]);
  }
}

async function lockRun(client: pg.Client, run: number): Promise<boolean> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1, $2) AS is_ours', [LOCK_SPACE, run]);
  return lockRow.parse(rows)[0].is_ours;
}

async function dropDatabases(client: pg.Client, run: number): Promise<void> {
  for (const [ofRun, name] of await listDatabases(client)) {
    if (ofRun === run) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  }
}

async function listDatabases(client: pg.Client): Promise<[run: number, name: string][]> {
  const { rows } = await client.query(`SELECT datname FROM pg_database WHERE datname LIKE 'qs\\_test\\_%'`);
  return databaseRows.parse(rows).flatMap(({ datname }): [number, string][] => {
    const run = NAME.exec(datname)?.[1];
    return run === undefined ? [] : [[Number(run), datname]];
  });
}

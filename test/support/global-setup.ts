import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/db/embedded/start-embedded-postgres.ts';
import { openDatabaseServer, type DatabaseServer } from '../../src/db/connect.ts';
import { applyMigrations } from '../../src/db/migrate/apply-migrations.ts';
import { readDatamodels } from '../../src/db/migrate/read-datamodels.ts';
import { readEnv } from '../../src/env.ts';
import { openTestRun } from '../db/support/test-run.ts';
import { hasRealData } from './real-data.ts';

const checkoutDir = fileURLToPath(new URL('../..', import.meta.url));

/** A test run prints its tests; of the server it says what is wrong alone. */
const log = { info: () => undefined, warn: complain, error: complain };

/**
 * Starts the PostgreSQL of this run (DATABASE_URL's where it is set), makes the migrated template that
 * `createTestDatabase` clones, and afterwards removes every database of the run and gives the server back.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!hasRealData) complain('No season files in ../shared/data: the tests that read them are skipped.');
  const server = await openTestServer();
  const run = await openTestRun(server.url);
  const close = async (): Promise<void> => {
    try {
      await run.close();
    } finally {
      await server.release();
    }
  };
  try {
    const template = await run.createTemplate(async (url) => {
      const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
      await applyMigrations({ url, migrationsDir: `${checkoutDir}prisma/migrations`, datamodels });
      await prepareTemplate(url);
    });
    project.provide('testDatabases', { serverUrl: server.url, template, prefix: run.prefix });
    return close;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Apart from the product's own data, and without the guarantees that make a disk slow. */
async function openTestServer(): Promise<Pick<DatabaseServer, 'url' | 'release'>> {
  const { databaseUrl } = readEnv();
  if (databaseUrl !== null) return openDatabaseServer({ databaseUrl, checkoutDir, log });
  return startEmbeddedPostgres({ checkoutDir, log, clusterName: 'postgres-test', isDurable: false });
}

/**
 * What every test database holds beside the migrated tables; runs once a run, on the template. Connections to it must
 * be closed again: a database in use cannot be cloned.
 */
async function prepareTemplate(url: string): Promise<void> {
  await Promise.resolve(url);
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AppDeps } from '../../../src/graphql/app-deps.ts';
import { createApp } from '../../../src/app.ts';
import { createClient } from '../../../src/db/client.ts';
import { appliedMigrations } from '../../../src/modules/monitoring/reads/status/database-status.ts';
import { openReadiness } from '../../../src/observability/open-readiness.ts';
import { pino } from 'pino';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
let stopping: AbortController;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => {
  stopping = new AbortController();
});

const log = pino({ level: 'silent' });
const READY = { status: 'ready' };

async function ready(
  db: AppDeps['db'] = api.db,
  queue: { ask(): Promise<void> } | null = null,
): Promise<{ status: number; body: unknown }> {
  const readiness = await openReadiness({ db, queue, stopping: stopping.signal, log });
  const app = createApp({
    db,
    clock: { now: () => NOW },
    log,
    access: everyoneIsAdmin,
    queue: null,
    fitThreads: null,
    importDir: null,
    readiness,
  });
  const response = await app.fetch('http://localhost/ready');
  return { status: response.status, body: await response.json() };
}

test('a process whose database, migrations and queue are in order is ready', async () => {
  expect(await ready()).toEqual({
    status: 200,
    body: {
      status: 'ready',
      parts: { process: READY, database: READY, migrations: READY, queue: READY },
    },
  });
});

test('a process that begins to end is not, from that moment on', async () => {
  stopping.abort();
  const { status, body } = await ready();
  expect(status).toBe(503);
  expect(body).toMatchObject({
    parts: { process: { status: 'unavailable', reason: 'The process is ending.' } },
  });
});

test('a queue that does not answer is told', async () => {
  const { status, body } = await ready(api.db, { ask: () => Promise.reject(new Error('no queue')) });
  expect(status).toBe(503);
  expect(body).toMatchObject({
    parts: {
      database: READY,
      queue: { status: 'unavailable', reason: 'The queue of jobs does not answer.' },
    },
  });
});

/** What is said of the migrations after a statement, which is taken back. */
async function migrationsAfter(statement: string): Promise<unknown> {
  await api.db.$executeRawUnsafe('CREATE TABLE kept AS SELECT * FROM public._prisma_migrations');
  await api.db.$executeRawUnsafe(statement);
  const { status, body } = await ready();
  await api.db.$executeRawUnsafe('DELETE FROM public._prisma_migrations');
  await api.db.$executeRawUnsafe('INSERT INTO public._prisma_migrations SELECT * FROM kept');
  await api.db.$executeRawUnsafe('DROP TABLE kept');
  return { status, body };
}

test('a migration that is missing or unfinished is named', async () => {
  const unavailable = (reason: string): object => ({
    status: 503,
    body: { parts: { database: READY, migrations: { status: 'unavailable', reason } } },
  });
  const [newest = ''] = (await appliedMigrations(api.db)).map(({ name }) => name).toReversed();
  expect(
    await migrationsAfter(`DELETE FROM public._prisma_migrations WHERE migration_name = '${newest}'`),
  ).toMatchObject(unavailable(`The migration ${newest} has not been applied.`));
  expect(
    await migrationsAfter(
      `UPDATE public._prisma_migrations SET finished_at = NULL WHERE migration_name = '${newest}'`,
    ),
  ).toMatchObject(unavailable(`The migration ${newest} has not been brought to its end.`));
});

test('a process beside which a newer version has started stays ready, and says so', async () => {
  expect(
    await migrationsAfter(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name)
       VALUES ('later', 'x', '99990101000000_of_later')`,
    ),
  ).toMatchObject({
    status: 200,
    body: {
      status: 'ready',
      parts: {
        migrations: {
          status: 'ready',
          reason: 'The database has the migration 99990101000000_of_later, which this version does not.',
        },
      },
    },
  });
});

test('a database that does not answer is told for all that needs it', async () => {
  const settings = { poolSize: 1, connectTimeoutMs: 300, statementTimeoutMs: 300 };
  const db = createClient({ url: 'postgresql://nobody@127.0.0.1:1/none', ...settings });
  const { status, body } = await ready(db);
  expect(status).toBe(503);
  expect(body).toMatchObject({
    parts: {
      process: READY,
      database: { status: 'unavailable', reason: 'The database does not answer.' },
      migrations: { status: 'unavailable', reason: 'The migrations of the database cannot be read.' },
    },
  });
  await db.$disconnect();
});

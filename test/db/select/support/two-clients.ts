import pg from 'pg';
import { createClient, createPool, createPrismaClient } from '../../../../src/db/client.ts';
import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { compileRead, type ReadAction } from '../../../../src/db/select/compile-read.ts';
import { type Model, modelFactsOf } from '../../../../src/db/select/model-facts.ts';
import { NOT_UNDERSTOOD } from '../../../../src/db/select/not-understood.ts';
import type { WatchedPool } from '../../../../src/db/watched-pool.ts';
import { createTestDatabase } from '../../../support/database.ts';

/** One database, read through Prisma alone and through the reads of our own. */
export interface TwoClients {
  readonly prisma: PrismaClient;
  readonly fast: PrismaClient;
  /** Of `fast`. */
  readonly pool: WatchedPool;
  /** What `fast` sent so far. */
  readonly statements: readonly string[];
  readonly models: ReadonlyMap<string, Model>;
  readonly url: string;
  close(): Promise<void>;
}

/** @param settingsOf statements that are run on the database before it is used. */
export async function openTwoClients(
  preparedStatements = true,
  settingsOf: (database: string) => readonly string[] = () => [],
): Promise<TwoClients> {
  const database = await createTestDatabase();
  await setUp(database.url, settingsOf);
  const settings = {
    url: database.url,
    poolSize: 3,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 5_000,
    preparedStatements,
  };
  const prisma = createPrismaClient({
    ...settings,
    pool: createPool({ ...settings, preparedStatements: false }),
  });
  const statements: string[] = [];
  const observer = {
    begin: (text: string) => {
      statements.push(text);
      return () => undefined;
    },
  };
  const pool = createPool({ ...settings, observers: [observer] });
  const fast = createClient({ ...settings, pool });
  return {
    ...{ prisma, fast, pool, statements, url: database.url, models: modelFactsOf(prisma) },
    async close() {
      await Promise.all([prisma.$disconnect(), fast.$disconnect()]);
      await database.drop();
    },
  };
}

async function setUp(url: string, settingsOf: (database: string) => readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const text of settingsOf(new URL(url).pathname.slice(1))) await client.query(text);
  } finally {
    await client.end();
  }
}

/** What a call came to: its answer, or the name and code of its error. */
export async function outcomeOf(
  db: PrismaClient,
  model: string,
  action: string,
  args: unknown,
): Promise<object> {
  const delegate: unknown = Reflect.get(db, `${model.charAt(0).toLowerCase()}${model.slice(1)}`);
  const method: unknown = Reflect.get(Object(delegate), action);
  if (typeof method !== 'function') throw new Error(`There is no ${model}.${action}.`);
  try {
    const answer: unknown = await Reflect.apply(method, delegate, [args]);
    return { answer };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code: unknown = Reflect.get(error, 'code');
    return { name: error.name, code };
  }
}

/** Whether a call is answered without Prisma. */
export function isUnderstood(
  models: ReadonlyMap<string, Model>,
  model: string,
  action: ReadAction,
  args: unknown,
): boolean {
  try {
    compileRead(models, model, action, args);
    return true;
  } catch (error) {
    if (error !== NOT_UNDERSTOOD) throw error;
    return false;
  }
}

import pg from 'pg';
import { pino, type Logger } from 'pino';
import { createApp, type App } from '../../../../src/app.ts';
import type { AppDeps } from '../../../../src/graphql/app-deps.ts';
import { createClient } from '../../../../src/db/client.ts';
import type { PrismaClient } from '../../../../src/db/generated/client.ts';
import { createTestDatabase } from '../../../support/database.ts';
import { everyoneIsAdmin } from '../../../support/everyone-is-admin.ts';

/** The instant at which every test of the API happens. */
export const NOW = new Date('2026-05-15T06:00:00.000Z');

export interface TestApi {
  readonly app: App;
  readonly db: PrismaClient;
  /** The address of its database. */
  readonly url: string;
  /** Everything that the API logged, oldest first. */
  readonly logged: Record<string, unknown>[];
  readonly close: () => Promise<void>;
}

/** The API on an empty database of its own; `more` are parts that it usually goes without. */
export async function startTestApi(more: Partial<AppDeps> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const db = createClient({
    url: database.url,
    poolSize: 5,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 20_000,
  });
  const { log, logged } = recordingLog();
  const app = createApp({
    db,
    clock: { now: () => NOW },
    log,
    access: everyoneIsAdmin,
    queue: null,
    fitThreads: null,
    importDir: null,
    ...more,
  });
  return {
    app,
    db,
    url: database.url,
    logged,
    async close() {
      await db.$disconnect();
      await database.drop();
    },
  };
}

/** A log that keeps what is written to it. */
export function recordingLog(): { log: Logger; logged: Record<string, unknown>[] } {
  const logged: Record<string, unknown>[] = [];
  const write = (line: string): void => {
    const entry: unknown = JSON.parse(line);
    if (typeof entry === 'object' && entry !== null) logged.push({ ...entry });
  };
  return { log: pino({ level: 'info' }, { write }), logged };
}

/** The statements that reach the database while `run` runs, without those that open and close transactions. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const original: unknown = Reflect.get(pg.Client.prototype, 'query');
  if (typeof original !== 'function') throw new Error('The driver has no query method.');
  const spy = function (this: pg.Client, ...args: unknown[]): unknown {
    const [query] = args;
    const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : query;
    if (typeof text === 'string' && !/^(BEGIN|COMMIT|ROLLBACK|SET )/i.test(text)) statements.push(text);
    return Reflect.apply(original, this, args);
  };
  Reflect.set(pg.Client.prototype, 'query', spy);
  try {
    await run();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', original);
  }
  return statements;
}

import type { Env } from '../env.ts';
import { CHECKOUT_DIR as checkoutDir } from './checkout-dir.ts';
import { createClient, createPool } from './client.ts';
import { type DatabaseServer, openDatabaseServer } from './connect.ts';
import type { ServerLog } from './embedded/server-log.ts';
import type { PrismaClient } from './generated/client.ts';
import { applyMigrations } from './migrate/apply-migrations.ts';
import { readDatamodels } from './migrate/read-datamodels.ts';
import { SlowStatementWatch } from './slow-statement-watch.ts';
import type { StatementObserver } from './statement-observer.ts';
import { maintainTables } from './upkeep/maintain-tables.ts';
import type { WatchedPool } from './watched-pool.ts';

export interface OpenDatabase {
  readonly db: PrismaClient;
  /** The connections of `db`. */
  readonly pool: WatchedPool;
  readonly url: string;
  readonly isEmbedded: boolean;
  /** The migrations that this start applied. */
  readonly applied: readonly string[];
  /** Hears of the statements of `db` that take too long. */
  readonly slowStatements: SlowStatementWatch;
  /** Closes the pool; the last process to do so ends the embedded server. */
  close(): Promise<void>;
}

/** The server of the product's database, found or started, whatever is in it. @throws DomainError UNAVAILABLE when none can be had. */
export async function openServer(
  { databaseUrl, dataDir, embeddedDatabase }: Env,
  log: ServerLog,
): Promise<DatabaseServer> {
  return await openDatabaseServer({ databaseUrl, dataDir, embeddedDatabase, checkoutDir, log });
}

/** How the pool of a process that answers requests differs from that of a command. */
export interface Serving {
  /** For how long a statement waits for a connection while all are in use. */
  readonly poolWaitMs: number;
  /** Told of every statement of `db`. */
  readonly observers: readonly StatementObserver[];
}

/**
 * The product's database, ready for use: the server found or started, every migration applied (and all tables analysed when there were any),
 * one pool open.
 *
 * @throws DomainError UNAVAILABLE when no server can be had, MigrationError when database and migrations do not fit.
 */
export async function openDatabase(
  env: Env,
  log: ServerLog,
  serving: Partial<Serving> = {},
): Promise<OpenDatabase> {
  const server = await openServer(env, log);
  try {
    const { url, isEmbedded } = server;
    const datamodels = await readDatamodels(`${checkoutDir}prisma/schema`);
    const applied = await applyMigrations({
      url,
      migrationsDir: `${checkoutDir}prisma/migrations`,
      datamodels,
    });
    if (applied.length > 0) await maintainTables(url, 'ANALYZE');
    const slowStatements = new SlowStatementWatch(env.slowStatementMs);
    const { poolSize, connectTimeoutMs, statementTimeoutMs, preparedStatements } = env;
    const settings = {
      ...{ url, poolSize, connectTimeoutMs, statementTimeoutMs, preparedStatements, ...serving },
      observers: [slowStatements, ...(serving.observers ?? [])],
    };
    const pool = createPool(settings);
    const db = createClient({ ...settings, pool });
    const close = async (): Promise<void> => {
      await db.$disconnect();
      await server.release();
    };
    return { db, pool, url, isEmbedded, applied, slowStatements, close };
  } catch (error) {
    await server.release();
    throw error;
  }
}

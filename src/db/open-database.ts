import type { Env } from '../env.ts';
import { CHECKOUT_DIR as checkoutDir } from './checkout-dir.ts';
import { createClient } from './client.ts';
import { type DatabaseServer, openDatabaseServer } from './connect.ts';
import type { ServerLog } from './embedded/server-log.ts';
import type { PrismaClient } from './generated/client.ts';
import { applyMigrations } from './migrate/apply-migrations.ts';
import { readDatamodels } from './migrate/read-datamodels.ts';
import { SlowStatementWatch } from './slow-statement-watch.ts';
import { maintainTables } from './upkeep/maintain-tables.ts';

export interface OpenDatabase {
  readonly db: PrismaClient;
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

/**
 * The product's database, ready for use: the server found or started, every migration applied (and all tables analysed when there were any),
 * one pool open.
 *
 * @throws DomainError UNAVAILABLE when no server can be had, MigrationError when database and migrations do not fit.
 */
export async function openDatabase(env: Env, log: ServerLog): Promise<OpenDatabase> {
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
    const db = createClient({ ...env, url, slowStatements });
    const close = async (): Promise<void> => {
      await db.$disconnect();
      await server.release();
    };
    return { db, url, isEmbedded, applied, slowStatements, close };
  } catch (error) {
    await server.release();
    throw error;
  }
}

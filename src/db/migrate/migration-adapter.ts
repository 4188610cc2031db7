import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { createCatalogPool } from './catalog-pool.ts';
import { withDatabase } from './with-database.ts';

const CONNECT_TIMEOUT_MS = 10_000;

export interface MigrationAdapter {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  /** Closes what the engine opened and left open, and drops its shadow databases. */
  readonly dispose: () => Promise<void>;
}

/**
 * The connection of the schema engine. It differs from the adapter's own in two ways: a script reaches the server as
 * it is and is applied whole or not at all, where the adapter cuts it at every semicolon, also inside a function body;
 * and shadow databases are dropped, where the engine does not wait for that and the adapter's drop is refused.
 */
export function createMigrationAdapter(url: string): MigrationAdapter {
  const opened: SqlDriverAdapter[] = [];
  const shadows: string[] = [];
  const connectTo = async (address: string): Promise<SqlDriverAdapter> => {
    const adapter = await connectOnce(address);
    opened.push(adapter);
    return adapter;
  };
  return {
    factory: {
      provider: 'postgres',
      adapterName: '@prisma/adapter-pg',
      connect: () => connectTo(url),
      connectToShadowDb: async () => {
        const database = `quantum_sovereign_shadow_${randomUUID().replaceAll('-', '')}`;
        await runOnce(url, `CREATE DATABASE "${database}"`);
        shadows.push(database);
        return connectTo(withDatabase(url, database));
      },
    },
    dispose: async () => {
      await Promise.all(opened.map((adapter) => adapter.dispose()));
      for (const database of shadows)
        await runOnce(url, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    },
  };
}

async function connectOnce(url: string): Promise<SqlDriverAdapter> {
  const { pool, flagColumnsOf } = createCatalogPool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => (closing ??= adapter.dispose());
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query) => {
      const result = await adapter.queryRaw(query);
      for (const column of flagColumnsOf(result.rows)) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    },
    executeRaw: (query) => adapter.executeRaw(query),
    startTransaction: (isolation) => adapter.startTransaction(isolation),
    getConnectionInfo: () => adapter.getConnectionInfo(),
    executeScript: (script) => runScript(pool, script),
    // The engine may or may not do so itself, and a pool ends once.
    dispose: close,
  };
}

/** Without parameters this is the simple protocol: all statements of the text are one transaction. */
async function runScript(pool: pg.Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    throw new DriverAdapterError({
      kind: 'postgres',
      code: error.code ?? 'N/A',
      severity: error.severity ?? 'ERROR',
      message: describe(error, script),
      detail: error.detail,
      column: error.column,
      hint: error.hint,
    });
  }
}

function describe(error: pg.DatabaseError, script: string): string {
  if (error.position === undefined) return error.message;
  const line = script.slice(0, Number(error.position)).split('\n').length;
  return `${error.message} (line ${line})`;
}

async function runOnce(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}

import { readFile, realpath } from 'node:fs/promises';
import pg from 'pg';
import { z } from 'zod';
import { DomainError } from '../../shared/domain-error.ts';
import type { ClusterFiles } from './cluster-files.ts';
import { errorCodeOf } from './error-code-of.ts';

/** The database that the product works in; the locks of the processes live in `postgres`. */
const PRODUCT_DATABASE = 'quantum_sovereign';

const CONNECT_TIMEOUT_MS = 5_000;

/** Answers of a server that is not there, not ready, or going away: worth asking again. */
const PASSING_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300']);
const WRONG_PASSWORD = '28P01';

const dataDirectoryRow = z.tuple([z.object({ data_directory: z.string() })]);

/**
 * A connection to the server of this cluster, as its superuser. Null when the server does not answer now.
 * @throws DomainError UNAVAILABLE when something answers that does not know our password.
 */
export async function openServerSession(files: ClusterFiles, port: number): Promise<pg.Client | null> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: await readFile(files.passwordFile, 'utf8'),
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'quantum-sovereign launcher',
  });
  // Without a listener an error on an idle connection ends the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (await servesOurData(client, files)) return client;
  } catch (error) {
    if (errorCodeOf(error) === WRONG_PASSWORD) {
      const message = `The server on port ${port} does not accept the password in ${files.passwordFile}.`;
      throw new DomainError('UNAVAILABLE', message, { cause: error });
    }
    if (!isPassing(error)) throw error;
  }
  await closeQuietly(client);
  return null;
}

/** Whether the error says no more than that the server is not there now; the driver gives a broken connection no code. */
export function isPassing(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code === null || PASSING_CODES.has(code);
}

/** Whether the server of this cluster answers now. @throws as `openServerSession`. */
export async function canConnect(files: ClusterFiles, port: number): Promise<boolean> {
  const client = await openServerSession(files, port);
  if (client === null) return false;
  await closeQuietly(client);
  return true;
}

/** A connection that is closing may be broken already; it is gone either way. */
export async function closeQuietly(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}

/** A copied data folder names the server of the original: same password, other data. */
async function servesOurData(client: pg.Client, files: ClusterFiles): Promise<boolean> {
  const { rows } = await client.query('SHOW data_directory');
  const [{ data_directory: served }] = dataDirectoryRow.parse(rows);
  return (
    served === files.dataDir || (await realpath(files.dataDir)) === (await realpath(served).catch(() => null))
  );
}

/**
 * The address of the product's database: the usual one, which is made unless it is there, or the one that was named, such as a restored one.
 * @throws DomainError UNAVAILABLE when there is none of the name.
 */
export async function ensureProductDatabase(
  client: pg.Client,
  files: ClusterFiles,
  port: number,
  named: string | null,
): Promise<string> {
  const database = named ?? PRODUCT_DATABASE;
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0 && database !== PRODUCT_DATABASE) {
    const message = `EMBEDDED_DATABASE: the embedded PostgreSQL has no database ${JSON.stringify(database)}.`;
    throw new DomainError('UNAVAILABLE', message);
  }
  if (rowCount === 0) await createDatabase(client);
  const password = await readFile(files.passwordFile, 'utf8');
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}?sslmode=disable`;
}

async function createDatabase(client: pg.Client): Promise<void> {
  try {
    await client.query(`CREATE DATABASE ${PRODUCT_DATABASE}`);
  } catch (error) {
    // Another process was first: as a finished database, or as a row that its transaction was just adding.
    if (!['42P04', '23505'].includes(errorCodeOf(error) ?? '')) throw error;
  }
}

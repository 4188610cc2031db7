import pg from 'pg';
import { DomainError } from '../shared/domain-error.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';
import type { ServerLog } from './embedded/server-log.ts';
import { startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts';

export interface DatabaseServerOptions {
  /** An existing PostgreSQL; null starts the embedded one. */
  readonly databaseUrl?: string | null;
  /** Where the embedded PostgreSQL keeps its data; null for the default place. */
  readonly dataDir?: string | null;
  /** Which database of the embedded PostgreSQL; null for the usual one. */
  readonly embeddedDatabase?: string | null;
  readonly checkoutDir: string;
  readonly log: ServerLog;
}

export interface DatabaseServer {
  /** The product's database. */
  readonly url: string;
  readonly isEmbedded: boolean;
  /** To be called once the database is no longer used; safe to call again. */
  release(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * The PostgreSQL that this process works with: the one that was named, which must answer and in which nothing is
 * made here, else the embedded one of this checkout.
 * @throws DomainError UNAVAILABLE when there is none; InvalidInputError when the address is none.
 */
export async function openDatabaseServer(options: DatabaseServerOptions): Promise<DatabaseServer> {
  const { databaseUrl, ...embedded } = options;
  if (databaseUrl !== undefined && databaseUrl !== null) {
    await checkThatItAnswers(databaseUrl);
    return { url: databaseUrl, isEmbedded: false, release: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres(embedded);
  return { url: server.url, isEmbedded: true, release: () => server.release() };
}

async function checkThatItAnswers(databaseUrl: string): Promise<void> {
  const shown = showWithoutPassword(databaseUrl);
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const reason = reasonOf(error);
    const message = `The database that DATABASE_URL names does not answer (${shown}): ${reason}`;
    throw new DomainError('UNAVAILABLE', message, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function showWithoutPassword(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) {
    // The value may hold a password: it is not repeated.
    throw new InvalidInputError(
      'DATABASE_URL',
      '…',
      'must be an address such as postgresql://user@host:5432/name',
    );
  }
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

/** A host with several addresses fails with one error for each, and an empty message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

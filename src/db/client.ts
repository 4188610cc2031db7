import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import type { StatementObserver } from './statement-observer.ts';
import { timedClient } from './timed-client.ts';
import { WatchedPool } from './watched-pool.ts';

export interface PoolSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  /** For how long a statement waits for a connection while all are in use; as long as to make one may take, unless given. */
  readonly poolWaitMs?: number;
  /**
   * After which a transaction that nobody works on is ended by the server, so that a process that was stopped does not hold its locks for
   * ever; twice `statementTimeoutMs` unless given.
   */
  readonly idleInTransactionMs?: number;
  /** Told of every statement; nobody is unless given. */
  readonly observers?: readonly StatementObserver[];
}

export interface ClientSettings extends PoolSettings {
  /** The pool that it works with, made with the same settings; one of its own unless given. It ends with the client. */
  readonly pool?: WatchedPool;
}

/**
 * A pool of connections to one database. A connection that cannot be made within `connectTimeoutMs` is an error, not
 * an endless wait; a statement that runs longer than `statementTimeoutMs` is ended by the server.
 */
export function createPool(settings: PoolSettings): WatchedPool {
  const { observers = [] } = settings;
  return new WatchedPool(
    {
      connectionString: settings.url,
      max: settings.poolSize,
      connectionTimeoutMillis: settings.connectTimeoutMs,
      statement_timeout: settings.statementTimeoutMs,
      idle_in_transaction_session_timeout: settings.idleInTransactionMs ?? settings.statementTimeoutMs * 2,
      application_name: 'quantum-sovereign',
      ...(observers.length > 0 ? { Client: timedClient(observers) } : {}),
    },
    settings.poolWaitMs ?? null,
  );
}

/** A client of one database, with one pool of connections. */
export function createClient(settings: ClientSettings): PrismaClient {
  const adapter = new PrismaPg(settings.pool ?? createPool(settings), { disposeExternalPool: true });
  return new PrismaClient({
    adapter,
    transactionOptions: {
      maxWait: settings.connectTimeoutMs,
      // Above the statement timeout, so that a slow statement fails as what it is.
      timeout: settings.statementTimeoutMs + 5_000,
    },
  });
}

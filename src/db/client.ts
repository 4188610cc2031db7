import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import { fastReads } from './select/fast-reads.ts';
import { StatementNames } from './select/statement-names.ts';
import { JoinedSocket } from './joined-socket.ts';
import type { StatementObserver } from './statement-observer.ts';
import { timedClient } from './timed-client.ts';
import { UtcClient } from './utc-client.ts';
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
  /**
   * Whether statements that come again are prepared once a connection; they are unless given. Poolers that hand out another connection for
   * each statement may be unable to.
   */
  readonly preparedStatements?: boolean;
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
      stream: () => new JoinedSocket(),
      Client: observers.length > 0 ? timedClient(observers) : UtcClient,
    },
    settings.poolWaitMs ?? null,
    settings.preparedStatements === false ? null : new StatementNames(),
  );
}

/** A client of one database, with one pool of connections. What it is asked for most is read without Prisma's engine. */
export function createClient(settings: ClientSettings): PrismaClient {
  const pool = settings.pool ?? createPool(settings);
  return fastReads(createPrismaClient({ ...settings, pool }), pool);
}

/** The same client without reads of our own: every call goes through Prisma's engine. */
export function createPrismaClient(settings: ClientSettings & { readonly pool: WatchedPool }): PrismaClient {
  const { statementNames } = settings.pool;
  const adapter = new PrismaPg(settings.pool, {
    disposeExternalPool: true,
    ...(statementNames ? { statementNameGenerator: ({ sql }) => statementNames.nameOfRead(sql) ?? '' } : {}),
  });
  return new PrismaClient({
    adapter,
    transactionOptions: {
      maxWait: settings.connectTimeoutMs,
      // Above the statement timeout, so that a slow statement fails as what it is.
      timeout: settings.statementTimeoutMs + 5_000,
    },
  });
}

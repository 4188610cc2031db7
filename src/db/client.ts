import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import type { SlowStatementWatch } from './slow-statement-watch.ts';
import { timedClient } from './timed-client.ts';

export interface ClientSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  /**
   * After which a transaction that nobody works on is ended by the server, so that a process that was stopped does not hold its locks for
   * ever; twice `statementTimeoutMs` unless given.
   */
  readonly idleInTransactionMs?: number;
  /** Told of the statements that take too long; nobody is unless given. */
  readonly slowStatements?: SlowStatementWatch;
}

/**
 * One pool of connections to one database. A connection that cannot be had within `connectTimeoutMs` is an error, not
 * an endless wait; a statement that runs longer than `statementTimeoutMs` is ended by the server.
 */
export function createClient(settings: ClientSettings): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: settings.url,
    max: settings.poolSize,
    connectionTimeoutMillis: settings.connectTimeoutMs,
    statement_timeout: settings.statementTimeoutMs,
    idle_in_transaction_session_timeout: settings.idleInTransactionMs ?? settings.statementTimeoutMs * 2,
    application_name: 'quantum-sovereign',
    ...(settings.slowStatements ? { Client: timedClient(settings.slowStatements) } : {}),
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

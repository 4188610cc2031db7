import pg from 'pg';
import { z } from 'zod';
import { vi } from 'vitest';

const blockedRows = z.array(z.object({ pid: z.number() }));

/** A transaction of somebody else that is in the way. */
export interface HeldLock {
  /** Runs a statement more in it. */
  also(statement: string): Promise<unknown>;
  /** Waits until somebody waits for it, or for another backend. @returns the one that has waited the longest. */
  blocked(by?: number): Promise<number>;
  /** Waits until so many wait for it, or for one another who do. */
  blockedCount(count: number): Promise<void>;
  /** Cancels the statement that waits for it, as a statement timeout does. */
  cancelBlocked(): Promise<void>;
  /** Ends the connection that waits for it, as the stop of a server does. */
  endBlocked(): Promise<void>;
  /** Rolls it back. */
  release(): Promise<void>;
}

/** Opens a transaction with a statement that takes locks. It gives in to nobody: who is in a deadlock with it is ended. */
export async function holdLock(url: string, statement: string): Promise<HeldLock> {
  const [holder, watcher] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([holder.connect(), watcher.connect()]);
  const { rows } = await holder.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const own = rows[0]?.pid;
  await holder.query("SET deadlock_timeout = '60s'");
  await holder.query('BEGIN');
  await holder.query(statement);
  const blocked = async (by = own): Promise<number> =>
    await vi.waitFor(
      async () => {
        const waiting = await watcher.query(
          `SELECT pid FROM pg_stat_activity
           WHERE datname = current_database() AND backend_type = 'client backend' AND $1 = ANY (pg_blocking_pids(pid)) ORDER BY query_start`,
          [by],
        );
        const [found] = blockedRows.parse(waiting.rows);
        if (!found) throw new Error('Nobody waits for the lock.');
        return found.pid;
      },
      { timeout: 10_000, interval: 5 },
    );
  const blockedCount = async (count: number): Promise<void> => {
    await vi.waitFor(
      async () => {
        const waiting = await watcher.query(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND wait_event_type = 'Lock'`,
        );
        if (blockedRows.parse(waiting.rows).length < count) throw new Error('Too few wait for the lock.');
      },
      { timeout: 10_000, interval: 5 },
    );
  };
  return {
    blocked,
    blockedCount,
    also: (more) => holder.query(more),
    cancelBlocked: async () => {
      await watcher.query('SELECT pg_cancel_backend($1)', [await blocked()]);
    },
    endBlocked: async () => {
      await watcher.query('SELECT pg_terminate_backend($1)', [await blocked()]);
    },
    release: async () => {
      await holder.query('ROLLBACK');
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
}

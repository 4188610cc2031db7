import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Backup } from '../../../../src/db/generated/client.ts';
import { expect, vi } from 'vitest';
import { withDatabase } from '../../../../src/db/migrate/with-database.ts';
import { backupJobs } from '../../../../src/modules/backups/actions/backup-jobs.ts';
import { runJobHere } from '../../../../src/modules/jobs/actions/run-job-here.ts';
import { systemClock as clock } from '../../../../src/shared/clock.ts';
import { openTestClient, type TestClient } from '../../../support/open-test-client.ts';

export interface BackupDesk extends TestClient {
  readonly folder: string;
  readonly handlers: ReturnType<typeof backupJobs>;
  /** Makes a backup. @returns its record. */
  backUp(kind?: 'MANUAL' | 'DAILY'): Promise<Backup>;
  verify(choice: { backupId?: string; path?: string }): Promise<unknown>;
  /** Restores into a database that is dropped when the desk closes. @returns its address. */
  restore(choice: { backupId?: string; path?: string }): Promise<string>;
}

/** A desk with a database and a folder for backups of its own. */
export async function openBackupDesk(): Promise<BackupDesk> {
  const client = await openTestClient();
  const folder = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-backups-'));
  const { db, url } = client;
  const handlers = backupJobs(db, clock, { url, policy: { folder, keepDaily: 7, keepWeekly: 4 } });
  const unexpected = (error: unknown): void => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  };
  const deps = { db, clock, handlers, onUnexpected: unexpected };
  const restored: string[] = [];
  return {
    ...client,
    folder,
    handlers,
    async backUp(kind = 'MANUAL') {
      await runJobHere(deps, 'CREATE_BACKUP', { kind, tick: null });
      return await db.backup.findFirstOrThrow({
        where: { status: 'COMPLETED' },
        orderBy: { startedAt: 'desc' },
      });
    },
    verify: (choice) => runJobHere(deps, 'VERIFY_BACKUP', choice),
    async restore(choice) {
      const databaseName = `${new URL(url).pathname.slice(1, 40)}_r${restored.length}`;
      restored.push(databaseName);
      await runJobHere(deps, 'RESTORE_BACKUP', { ...choice, databaseName });
      return withDatabase(url, databaseName);
    },
    async close() {
      for (const name of restored) await dropDatabase(url, name);
      await client.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(withDatabase(url, 'postgres'), (server) =>
    server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  );
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Of every table of our schemas its count and an md5 over all its rows, in the order of their texts. */
export async function fingerprint(
  url: string,
  leftOut: readonly string[] = [],
): Promise<Record<string, string>> {
  return await withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string; columns: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name, (SELECT string_agg(format('t.%I', a.attname), ', ' ORDER BY a.attname)
         FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname IN ('public', 'quantum', 'trading') ORDER BY 1`,
    );
    const found: Record<string, string> = {};
    for (const { name, columns } of tables.filter((table) => !leftOut.includes(table.name))) {
      const { rows } = await client.query<{ print: string }>(
        `SELECT count(*) || ':' || coalesce(md5(string_agg(row(${columns})::text, E'\\n' ORDER BY row(${columns})::text COLLATE "C")), '') AS print FROM ${name} t`,
      );
      found[name] = rows[0]?.print ?? '';
    }
    return found;
  });
}

/** Passes when no restore has left a database behind: those that are there now, of tests that run beside this one, are gone soon. */
export async function expectNoLeftovers(url: string): Promise<void> {
  const unfinished = async (): Promise<string[]> => {
    const { rows } = await withClient(url, (client) =>
      client.query<{ datname: string }>(
        `SELECT datname FROM pg_database WHERE datname LIKE 'quantum_sovereign_restore_%'`,
      ),
    );
    return rows.map(({ datname }) => datname);
  };
  const seen = await unfinished();
  await vi.waitFor(
    async () => {
      const still = await unfinished();
      expect(seen.filter((name) => still.includes(name))).toEqual([]);
    },
    { timeout: 30_000, interval: 500 },
  );
}

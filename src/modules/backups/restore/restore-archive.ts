import type pg from 'pg';
import { CHECKOUT_DIR } from '../../../db/checkout-dir.ts';
import { applyMigrations } from '../../../db/migrate/apply-migrations.ts';
import { readDatamodels } from '../../../db/migrate/read-datamodels.ts';
import { withDatabase } from '../../../db/migrate/with-database.ts';
import { type Archive, checkWholeFile, inArchive, openArchive } from '../archive/open-archive.ts';
import { withLongConnection } from '../archive/with-long-connection.ts';
import { checkDatabaseName } from '../domain/check-database-name.ts';
import { type BackupManifest, tableName } from '../domain/manifest.ts';
import { checkAudit } from './check-audit.ts';
import { fitTables } from './fit-tables.ts';
import { compareTable, emptyTables, loadTable, setSequence } from './load-tables.ts';
import { matchMigrations } from './match-migrations.ts';
import { createScratch, dropScratch, nameScratch, refuseExisting } from './scratch-database.ts';
import { suspendRules } from './suspend-rules.ts';
import { tellLoadFailure } from './tell-load-failure.ts';

export interface RestoreTask {
  /** A database of the server on which the new one is made; it is neither read nor changed. */
  readonly url: string;
  /** The archive. */
  readonly path: string;
  /** SHA-256 of the whole file as it was noted; null when nobody did, so that the manifest alone is gone by. */
  readonly sha256: string | null;
  /** What the new database is to be called; null restores to see whether it can be, and keeps nothing. */
  readonly databaseName: string | null;
  readonly signal: AbortSignal;
  readonly report: (fraction: number, message: string) => void;
}

export interface Restored {
  readonly manifest: BackupManifest;
  /** What an adopted database had of its own and the new one has, too; and what it has not. For people. */
  readonly notes: readonly string[];
  /** What is wrong with the audit trail, and was when it was archived; empty for an intact one. */
  readonly auditFaults: readonly string[];
}

/**
 * Restores an archive into a database that it makes. Every row, count and checksum is compared with the manifest, and the audit trail is followed to
 * its head, before the database is given its name: one of that name is whole. On any failure nothing is left.
 * @throws InvalidInputError, DatabaseExistsError, BackupFaultError; DomainError UNAVAILABLE when the server does not go along.
 */
export async function restoreArchive(task: RestoreTask): Promise<Restored> {
  const { url, path, sha256, databaseName, signal } = task;
  if (databaseName !== null) checkDatabaseName(databaseName);
  return await withLongConnection(url, signal, async (client) => {
    if (databaseName !== null) await refuseExisting(client, databaseName);
    if (sha256 !== null) await checkWholeFile(path, sha256, signal);
    const archive = await openArchive(path);
    try {
      const migrationsDir = `${CHECKOUT_DIR}prisma/migrations`;
      const only = await matchMigrations(archive.manifest, migrationsDir);
      const scratch = await createScratch(client);
      try {
        const scratchUrl = withDatabase(url, scratch);
        const datamodels = await readDatamodels(`${CHECKOUT_DIR}prisma/schema`);
        await applyMigrations({ url: scratchUrl, migrationsDir, datamodels, only });
        const restored = await fill(task, archive, scratchUrl);
        if (databaseName !== null) await nameScratch(client, scratch, databaseName);
        return restored;
      } finally {
        // By its new name it is out of reach of this.
        await withLongConnection(url, new AbortController().signal, (other) => dropScratch(other, scratch));
      }
    } finally {
      archive.close();
    }
  });
}

async function fill(task: RestoreTask, archive: Archive, scratchUrl: string): Promise<Restored> {
  const { signal, path } = task;
  const { manifest } = archive;
  return await withLongConnection(scratchUrl, signal, async (client) => {
    try {
      const notes = await load(client, archive, task);
      for (const [done, table] of manifest.tables.entries()) {
        task.report(0.5 + done / manifest.tables.length / 2, `compares ${tableName(table)}`);
        await inArchive(path, () => compareTable(client, table));
      }
      return { manifest, notes, auditFaults: await checkAudit(scratchUrl, manifest, signal) };
    } catch (error) {
      signal.throwIfAborted();
      throw tellLoadFailure(error);
    }
  });
}

/** Everything in one transaction, and the statistics of the planner after it. */
async function load(client: pg.Client, archive: Archive, { path, report }: RestoreTask): Promise<string[]> {
  const { manifest } = archive;
  await client.query('BEGIN');
  const putRulesBack = await suspendRules(client);
  await emptyTables(client);
  const added = await fitTables(client, manifest);
  for (const [done, table] of manifest.tables.entries()) {
    report(done / manifest.tables.length / 2, `loads ${tableName(table)}`);
    await tellArchiveFault(path, () => loadTable(client, archive, table));
  }
  for (const sequence of manifest.sequences) await setSequence(client, sequence);
  const without = await putRulesBack(manifest);
  await client.query('COMMIT');
  await client.query('ANALYZE');
  return [...added, ...without];
}

/** What the server says of rows is told by `tellLoadFailure`; all else that can go wrong here is the archive's. */
async function tellArchiveFault(path: string, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } catch (error) {
    if (tellLoadFailure(error) !== error) throw tellLoadFailure(error);
    await inArchive(path, () => Promise.reject(error instanceof Error ? error : new Error(String(error))));
  }
}

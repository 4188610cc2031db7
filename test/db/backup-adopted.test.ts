import Papa from 'papaparse';
import { afterEach, expect, test } from 'vitest';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withDatabase } from '../../src/db/migrate/with-database.ts';
import { createClient } from '../../src/db/client.ts';
import { writeTrades } from '../../src/modules/backups/actions/write-trades.ts';
import { systemClock as clock } from '../../src/shared/clock.ts';
import { writeBackup } from '../../src/modules/backups/archive/write-backup.ts';
import { restoreBackup } from '../../src/modules/backups/actions/restore-backup.ts';
import { dropDatabase, fingerprint } from '../api/backups/support/backup-desk.ts';
import type { TestDatabase } from '../support/database.ts';
import { adopt, createLegacyDatabase, drift, run } from './support/legacy-database.ts';
import { query } from './support/query.ts';

let database: TestDatabase;
let folder: string;
let restoredName: string | undefined;

afterEach(async () => {
  if (restoredName !== undefined) await dropDatabase(database.url, restoredName);
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

test('an adopted database is restored with the rows that break later rules, and with tables and columns of its own', async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quantum-sovereign-backups-'));
  database = await createLegacyDatabase(
    `ALTER TABLE trading.trades ADD COLUMN desk_note text; UPDATE trading.trades SET desk_note = 'ours', amount_in = -1;
     CREATE TYPE public.mood AS ENUM ('calm'); CREATE TABLE public.desk_moods (day date NOT NULL, mood public.mood, weight numeric(6,2));
     INSERT INTO public.desk_moods VALUES ('2026-01-01', 'calm', 1.50)`,
  );
  await adopt(database.url);
  const signal = new AbortController().signal;
  const report = (): void => undefined;
  const db = createClient({
    url: database.url,
    poolSize: 1,
    connectTimeoutMs: 5_000,
    statementTimeoutMs: 30_000,
  });
  const written = await writeBackup({
    url: database.url,
    folder,
    fileName: 'adopted.zip',
    writeTrades: (file, snapshot) => writeTrades({ db, clock }, file, snapshot, { signal, report }),
    signal,
    report,
  }).finally(() => db.$disconnect());
  const csv = await readFile(path.join(folder, 'adopted-trades.csv'), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(0);
  expect(data.every((row) => row['desk_note'] === 'ours' && row['amount_in'] === '-1')).toBe(true);
  restoredName = `${new URL(database.url).pathname.slice(1, 40)}_r`;

  const { notes } = await restoreBackup(
    database.url,
    { path: path.join(folder, 'adopted.zip'), sha256: written.sha256 },
    restoredName,
    { signal, report },
  );

  const restored = withDatabase(database.url, restoredName);
  expect(notes).toEqual(
    expect.arrayContaining(['public.desk_moods without its keys and indexes', 'trading.trades.desk_note']),
  );
  expect(await fingerprint(restored)).toEqual(await fingerprint(database.url));
  expect(await query(restored, 'SELECT mood FROM public.desk_moods')).toEqual([{ mood: 'calm' }]);
  const notValid = `SELECT conrelid::regclass::text || '.' || conname AS name FROM pg_constraint WHERE NOT convalidated ORDER BY 1`;
  expect(await query(restored, notValid)).toEqual(await query(database.url, notValid));
  expect(await query(restored, notValid)).toContainEqual({ name: 'trading.trades.trades_amount_in_check' });
  // New rows are held to the rule all the same.
  await expect(
    run(restored, `INSERT INTO trading.trades (token_in, token_out, amount_in) VALUES ('SOL', 'USDC', -2)`),
  ).rejects.toThrow(/trades_amount_in_check/);
  expect((await drift(restored)).differences).toEqual((await drift(database.url)).differences);
}, 120_000);

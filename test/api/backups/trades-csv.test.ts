import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import Papa from 'papaparse';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepTrading, makeTrades } from '../../../drill/made-trades.ts';
import { readTextCell } from '../../../src/modules/exports/domain/write-cell.ts';
import { writeExport } from '../../../src/modules/exports/actions/write-export.ts';
import { exportSnapshot, withSnapshot } from '../../../src/modules/backups/archive/with-snapshot.ts';
import { openArchive } from '../../../src/modules/backups/archive/open-archive.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { type BackupDesk, openBackupDesk, withClient } from './support/backup-desk.ts';

let desk: BackupDesk;
beforeAll(async () => {
  desk = await openBackupDesk();
  await withClient(desk.url, async (client) => {
    await makeTrades(client, 1_000);
    await client.query(
      `UPDATE trading.trades SET transaction_signature = '=sig' || id, error_message = E'@a,"b"\\n\\\\.\\r\\nünïcode', profit_loss = -1e-30,
         strategy_used = '' WHERE id % 100 = 0`,
    );
  });
}, 60_000);
afterAll(() => desk.close());

/** The text of an export of every trade to CSV, of a named snapshot or of now. */
async function exported(snapshot?: string): Promise<string> {
  let text = '';
  const deps = { db: desk.db, clock, signal: new AbortController().signal, report: () => undefined };
  const request = { subject: 'TRADES', format: 'CSV', where: {} } as const;
  await writeExport(deps, snapshot === undefined ? request : { ...request, snapshot }, async (pieces) => {
    text = await textOf(Readable.from(pieces));
  });
  return text;
}

test('the CSV beside a daily backup is byte for byte the export of all trades', async () => {
  const backup = await desk.backUp('DAILY');
  const csv = await readFile(path.join(desk.folder, backup.tradesFileName ?? ''), 'utf8');
  expect(csv).toBe(await exported());
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1_000);
  expect(readTextCell(data[99]?.['transaction_signature'] ?? '')).toBe('=sig100');
  expect(csv).not.toMatch(/(^|,)"?[=@+]/m);
}, 90_000);

test('has the trades of the instant of its archive, whatever is recorded meanwhile', async () => {
  await withClient(desk.url, async (writer) => {
    const stop = keepTrading(writer);
    const backup = await desk.backUp('DAILY');
    expect(await stop()).toBeGreaterThan(0);
    const csv = await readFile(path.join(desk.folder, backup.tradesFileName ?? ''), 'utf8');
    const archive = await openArchive(path.join(desk.folder, backup.fileName));
    archive.close();
    const rows = Papa.parse(csv, { header: true, skipEmptyLines: true }).data.length;
    expect(archive.manifest.tables.find(({ name }) => name === 'trades')?.rows).toBe(rows);
  });
}, 90_000);

test('an export of a snapshot that another transaction holds has its rows, and not those recorded since', async () => {
  await withClient(desk.url, (client: pg.Client) =>
    withSnapshot(client, async () => {
      const before = await exported();
      const name = await exportSnapshot(client);
      await desk.db.trade.deleteMany({ where: { id: { lte: 10 } } });
      expect(await exported(name)).toBe(before);
      expect(await exported()).not.toBe(before);
    }),
  );
});

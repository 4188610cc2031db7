import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Backup } from '../../../src/db/generated/client.ts';
import { withDatabase } from '../../../src/db/migrate/with-database.ts';
import { writeBackup } from '../../../src/modules/backups/archive/write-backup.ts';
import { restoreArchive } from '../../../src/modules/backups/restore/restore-archive.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { sha256 } from '../../../src/shared/canonical-hash.ts';
import {
  type BackupDesk,
  dropDatabase,
  expectNoLeftovers,
  openBackupDesk,
  withClient,
} from './support/backup-desk.ts';
import { fillLedger } from './support/fill-ledger.ts';

interface Manifest {
  tables: { schema: string; name: string; entry: string; bytes: number; columns: { type: string }[] }[];
  sequences: { lastValue: string }[];
}

let desk: BackupDesk;
let backup: Backup;
let entries: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  desk = await openBackupDesk();
  await withClient(desk.url, (client) => fillLedger(client));
  backup = await desk.backUp();
  entries = await read(path.join(desk.folder, backup.fileName));
}, 60_000);
afterAll(() => desk.close());

async function read(file: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  const found = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  zip.close();
  return found;
}

/** An archive with a right comment and a right checksum beside it, as somebody makes it who knows the form. */
async function forged(change: (entries: Map<string, Buffer>, manifest: Manifest) => void): Promise<string> {
  const changed = new Map(entries);
  const manifest = JSON.parse(String(changed.get('manifest.json'))) as Manifest;
  change(changed, manifest);
  const text = JSON.stringify(manifest);
  changed.set('manifest.json', Buffer.from(text));
  const zip = new ZipFile();
  for (const [name, bytes] of changed) zip.addBuffer(bytes, name);
  zip.end({ forceZip64Format: false, comment: sha256(text) });
  const file = path.join(desk.folder, `forged-${crypto.randomUUID()}.zip`);
  await pipeline(zip.outputStream, createWriteStream(file));
  await writeFile(`${file}.sha256`, `${sha256(await readFile(file))}  forged\n`);
  return file;
}

const trades = ({ tables }: Manifest): Manifest['tables'][number] => {
  const found = tables.find(({ name }) => name === 'trades');
  if (!found) throw new Error('There are no trades.');
  return found;
};

describe('a forged archive is refused with a code, and leaves nothing', () => {
  test.each<[string, (entries: Map<string, Buffer>, manifest: Manifest) => void, RegExp]>([
    [
      'whose entry would fill the disk',
      (all, manifest) => all.set(trades(manifest).entry, Buffer.alloc(50_000_000)),
      /has 50000000 bytes, the manifest says/,
    ],
    [
      'with a table in a schema that is none of ours',
      (_all, manifest) => (trades(manifest).schema = 'pgboss'),
      /lacks the table trading\.trades/,
    ],
    [
      'with one more table, in the catalogue',
      (all, manifest) => {
        all.set('tables/more.copy', Buffer.alloc(0));
        manifest.tables.push({
          ...trades(manifest),
          ...{ schema: 'pg_catalog', name: 'pg_authid', entry: 'tables/more.copy', bytes: 0 },
        });
      },
      /cannot be loaded/,
    ],
    [
      'with one more table, in a schema that is not there',
      (all, manifest) => {
        all.set('tables/more.copy', Buffer.alloc(0));
        manifest.tables.push({
          ...trades(manifest),
          ...{ schema: 'elsewhere', name: 'more', entry: 'tables/more.copy', bytes: 0 },
        });
      },
      /cannot be loaded/,
    ],
    [
      'with swapped entries',
      (_all, manifest) => {
        const [one, other] = [trades(manifest), manifest.tables.find(({ name }) => name === 'ai_decisions')];
        if (other) [one.entry, other.entry] = [other.entry, one.entry];
      },
      /the manifest says/,
    ],
    [
      'with a sequence beyond its end',
      (_all, manifest) => manifest.sequences.forEach((one) => (one.lastValue = '9999999999999999999')),
      /cannot be loaded/,
    ],
    ['without a table', (_all, manifest) => manifest.tables.shift(), /does not name/],
  ])('%s', async (_name, change, message) => {
    const file = await forged(change);
    await expect(desk.verify({ path: file })).rejects.toThrow(message);
    await expectNoLeftovers(desk.url);
  });

  test('that was cut off anywhere', async () => {
    const file = await forged(() => undefined);
    const bytes = await readFile(file);
    const random = seededRandom('cut', 1);
    for (let count = 0; count < 20; count += 1) {
      const part = bytes.subarray(0, Math.floor(random() * bytes.length));
      await writeFile(file, part);
      await writeFile(`${file}.sha256`, `${sha256(part)}  forged\n`);
      await expect(desk.verify({ path: file }), `${part.length} bytes`).rejects.toThrow();
    }
    expect(await desk.db.job.count({ where: { error: { path: ['code'], equals: 'INTERNAL' } } })).toBe(0);
    await expectNoLeftovers(desk.url);
  });
});

test('a byte flipped at any of 200 places is found by the verification', async () => {
  const file = path.join(desk.folder, backup.fileName);
  const bytes = await readFile(file);
  const random = seededRandom('flips', 1);
  for (let count = 0; count < 200; count += 1) {
    const place = Math.floor(random() * bytes.length);
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ (1 << Math.floor(random() * 8));
    await writeFile(file, changed);
    await expect(desk.verify({ backupId: backup.id }), `byte ${place}`).rejects.toThrow(/SHA-256/);
  }
  await writeFile(file, bytes);
  expect(await desk.verify({ backupId: backup.id })).toMatchObject({ backupId: backup.id });
}, 60_000);

test('of two restorations into one name at once, one makes it and the other is refused', async () => {
  const databaseName = `${new URL(desk.url).pathname.slice(1, 40)}_twice`;
  const task = {
    url: desk.url,
    path: path.join(desk.folder, backup.fileName),
    sha256: backup.sha256,
    databaseName,
    signal: new AbortController().signal,
    report: () => undefined,
  };
  try {
    const ends = await Promise.allSettled([restoreArchive(task), restoreArchive(task)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'DATABASE_EXISTS' },
    });
    await expect(restoreArchive(task)).rejects.toMatchObject({ code: 'DATABASE_EXISTS' });
    await expectNoLeftovers(desk.url);
  } finally {
    await dropDatabase(desk.url, databaseName);
  }
}, 60_000);

test('two backups at once are both whole', async () => {
  const before = await readdir(desk.folder);
  const [one, other] = await Promise.all([desk.backUp(), desk.backUp()]);
  const made = await desk.db.backup.findMany({ where: { status: 'COMPLETED' }, select: { id: true } });
  expect(made.length).toBeGreaterThanOrEqual(3);
  for (const { id } of [one, other]) await desk.verify({ backupId: id });
  expect((await readdir(desk.folder)).length - before.length).toBe(4);
}, 60_000);

test('a role that is no superuser backs up and restores its own database', async () => {
  const role = `qs_role_${crypto.randomUUID().slice(0, 8)}`;
  const name = `${role}_restored`;
  const server = withDatabase(desk.url, 'postgres');
  const own = `${role}_own`;
  const url = new URL(withDatabase(desk.url, own));
  url.username = role;
  url.password = 'secret';
  try {
    await withClient(server, (client) =>
      client.query(`CREATE ROLE ${role} LOGIN CREATEDB PASSWORD 'secret'`),
    );
    const task = { path: path.join(desk.folder, backup.fileName), sha256: backup.sha256 };
    const rest = { signal: new AbortController().signal, report: () => undefined };
    const roleUrl = (database: string): string => withDatabase(url.toString(), database);
    await withClient(roleUrl('postgres'), (client) => client.query(`CREATE DATABASE ${own}`));
    const { auditFaults } = await restoreArchive({ ...task, ...rest, url: roleUrl(own), databaseName: name });
    expect(auditFaults).toEqual([]);
    const { rows } = await withClient(roleUrl(name), (client) =>
      client.query<{ count: number; owner: string }>(
        `SELECT count(*)::int AS count, (SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()) AS owner
         FROM trading.trades`,
      ),
    );
    expect(rows).toEqual([{ count: 50, owner: role }]);
    const files = { folder: desk.folder, fileName: 'of-a-role.zip', writeTrades: null };
    const { manifest } = await writeBackup({ ...rest, ...files, url: roleUrl(name) });
    expect(manifest.tables.length).toBe(backup.tableCount);
    await withClient(server, (client) => client.query(`ALTER ROLE ${role} NOCREATEDB`));
    await expect(
      restoreArchive({ ...task, ...rest, url: roleUrl(own), databaseName: `${name}_2` }),
    ).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  } finally {
    for (const database of [name, `${name}_2`, own]) await dropDatabase(desk.url, database);
    await withClient(server, (client) => client.query(`DROP ROLE IF EXISTS ${role}`));
  }
}, 60_000);

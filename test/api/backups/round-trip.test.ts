import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemoWorld } from '../../../src/demo/load-demo-world.ts';
import { openArchive } from '../../../src/modules/backups/archive/open-archive.ts';
import { sha256 } from '../../../src/shared/canonical-hash.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { fillLedger } from './support/fill-ledger.ts';
import {
  type BackupDesk,
  fingerprint,
  openBackupDesk,
  expectNoLeftovers,
  withClient,
} from './support/backup-desk.ts';

let desk: BackupDesk;

beforeAll(async () => {
  desk = await openBackupDesk();
  await loadDemoWorld({ db: desk.db, clock, onUnexpected: (error) => expect.unreachable(String(error)) });
  await withClient(desk.url, (client) => fillLedger(client));
}, 120_000);
afterAll(() => desk.close());

/** The rows that say of a backup that it is under way, and how it ended, are of before and after its snapshot. */
const OWN_ROWS = ['public.backups', 'public.jobs'];

describe('a backup', () => {
  test('is restored with every table equal by count and ordered md5, and with the rules of the original', async () => {
    const before = await fingerprint(desk.url, OWN_ROWS);
    const backup = await desk.backUp();
    const restored = await desk.restore({ backupId: backup.id });
    expect(Object.keys(before).length).toBeGreaterThan(55);
    expect(await fingerprint(restored, OWN_ROWS)).toEqual(before);
    expect(await rulesOf(restored)).toEqual(await rulesOf(desk.url));
    expect(await nextNumbers(restored)).toEqual(await nextNumbers(desk.url));
    await expectNoLeftovers(desk.url);
  }, 120_000);

  test('has a manifest with migrations, counts, checksums and the head of the audit chain, and files for the owner alone', async () => {
    const backup = await desk.backUp();
    const file = path.join(desk.folder, backup.fileName);
    const archive = await openArchive(file);
    archive.close();
    const { tables, migrations, leftOut, auditHead, sequences } = archive.manifest;
    const head = await desk.db.auditChainHead.findUniqueOrThrow({ where: { id: 1 } });
    expect(head.sequence).toBeGreaterThan(0n);
    expect(auditHead).toEqual({ sequence: String(head.sequence), hash: head.hash });
    expect(migrations.map(({ name }) => name)).toEqual(await readMigrationNames());
    expect(leftOut.map(({ name }) => name)).toEqual([
      'api_keys',
      'export_chunks',
      'rate_buckets',
      'server_secrets',
    ]);
    expect(tables.find(({ name }) => name === 'trades')).toMatchObject({
      schema: 'trading',
      rows: await desk.db.trade.count(),
    });
    expect(sequences.length).toBeGreaterThan(5);
    const bytes = await readFile(file);
    expect(backup).toMatchObject({
      status: 'COMPLETED',
      kind: 'MANUAL',
      byteSize: BigInt(bytes.length),
      sha256: sha256(bytes),
      tableCount: tables.length,
      auditSequence: head.sequence,
      auditHash: head.hash,
      newestMigration: migrations.at(-1)?.name,
      tradesFileName: null,
    });
    expect(await readFile(`${file}.sha256`, 'utf8')).toBe(`${backup.sha256}  ${backup.fileName}\n`);
    for (const name of [file, `${file}.sha256`]) expect((await stat(name)).mode & 0o777).toBe(0o600);
  }, 90_000);
});

describe('an archive', () => {
  test('of which one byte was flipped, wherever, does not pass its verification', async () => {
    const backup = await desk.backUp();
    const file = path.join(desk.folder, backup.fileName);
    const bytes = await readFile(file);
    const size = bytes.length;
    // The first header, data, the manifest, the central directory, and the last byte of all.
    const places = [
      0,
      10,
      35,
      2_000,
      Math.floor(size / 2),
      size - 20_000,
      size - 4_000,
      size - 70,
      size - 10,
      size - 1,
    ];
    for (const place of places) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await writeFile(file, changed);
      await expect(desk.verify({ backupId: backup.id }), `byte ${place}`).rejects.toThrow(/SHA-256/);
    }
    expect(await desk.db.backup.findUniqueOrThrow({ where: { id: backup.id } })).toMatchObject({
      verification: 'FAILED',
      verificationError: { code: 'BACKUP_FAULT', message: expect.stringContaining('was changed') as string },
    });
    await writeFile(file, bytes);
    await desk.verify({ path: file });
    expect(await desk.db.backup.findUniqueOrThrow({ where: { id: backup.id } })).toMatchObject({
      verification: 'PASSED',
      verificationError: null,
    });
    await expectNoLeftovers(desk.url);
  }, 120_000);

  test('whose checksum was made anew after a change of its rows is found by its manifest, and nothing is left', async () => {
    const backup = await desk.backUp();
    const file = path.join(desk.folder, backup.fileName);
    const bytes = await readFile(file);
    let found = 0;
    for (const share of [0.2, 0.4, 0.6, 0.8]) {
      const changed = Buffer.from(bytes);
      const place = Math.floor(bytes.length * share);
      changed[place] = (changed[place] ?? 0) ^ 0x10;
      await writeFile(file, changed);
      await writeFile(`${file}.sha256`, `${sha256(changed)}  ${backup.fileName}\n`);
      await desk.verify({ path: file }).catch((error: unknown) => {
        expect(String(error)).toMatch(/BACKUP_FAULT|archive|manifest/);
        found += 1;
      });
    }
    expect(found).toBe(4);
    await expectNoLeftovers(desk.url);
  }, 120_000);

  test('is not told whole without its checksum, and is restored by its manifest all the same', async () => {
    const backup = await desk.backUp();
    const copy = path.join(desk.folder, 'copied.zip');
    await writeFile(copy, await readFile(path.join(desk.folder, backup.fileName)));
    await expect(desk.verify({ path: copy })).rejects.toThrow(/copied\.zip\.sha256, is missing/);
    await desk.restore({ path: copy });
  }, 90_000);
});

async function readMigrationNames(): Promise<string[]> {
  const names = await readdir(new URL('../../../prisma/migrations', import.meta.url));
  return names.filter((name) => !name.endsWith('.toml')).sort();
}

/** A rule that PostgreSQL printed and read again is printed with its casts in another place. */
async function rulesOf(url: string): Promise<unknown[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ place: string; name: string; rule: string }>(
      `SELECT conrelid::regclass::text AS place, conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
       WHERE connamespace::regnamespace::text IN ('public', 'quantum', 'trading') AND contype <> 'n'
       UNION ALL SELECT tgrelid::regclass::text, tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
    ),
  );
  return rows.map(({ rule, ...rest }) => ({
    ...rest,
    rule: rule.replace(/::character varying|::text|[()[\]]/g, ''),
  }));
}

async function nextNumbers(url: string): Promise<unknown[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<Record<string, unknown>>(
      `SELECT schemaname, sequencename, last_value FROM pg_sequences WHERE schemaname IN ('public', 'quantum', 'trading') ORDER BY 1, 2`,
    ),
  );
  return rows;
}

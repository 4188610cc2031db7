import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rotateDailyBackups } from '../../../src/modules/backups/actions/rotate-daily-backups.ts';
import type { Prisma } from '../../../src/db/generated/client.ts';
import { type BackupDesk, openBackupDesk } from './support/backup-desk.ts';

const NOW = new Date('2026-05-15T06:00:00Z');
const DAY_MS = 86_400_000;

let desk: BackupDesk;
beforeAll(async () => {
  desk = await openBackupDesk();
});
afterAll(() => desk.close());
afterEach(async () => {
  await desk.db.backup.deleteMany();
  await rm(desk.folder, { recursive: true, force: true });
  await mkdir(desk.folder);
});

/** A whole backup of some days ago, with its three files. */
const made = async (daysAgo: number, more: Partial<Prisma.BackupCreateManyInput> = {}): Promise<string> => {
  const snapshotAt = new Date(NOW.getTime() - daysAgo * DAY_MS);
  const fileName = `day-${daysAgo}-${crypto.randomUUID().slice(0, 8)}.zip`;
  await desk.db.backup.create({
    data: {
      id: crypto.randomUUID(),
      kind: 'DAILY',
      status: 'COMPLETED',
      host: hostname(),
      folder: desk.folder,
      fileName,
      startedAt: snapshotAt,
      finishedAt: snapshotAt,
      snapshotAt,
      byteSize: 1,
      sha256: 'a'.repeat(64),
      tableCount: 1,
      rowCount: 1,
      newestMigration: 'm',
      auditSequence: 0,
      auditHash: '',
      ...more,
    },
  });
  if (more.host === undefined || more.host === 'renamed')
    for (const name of filesOf(fileName)) await writeFile(path.join(desk.folder, name), 'x');
  return fileName;
};
const filesOf = (fileName: string): string[] => [
  fileName,
  `${fileName}.sha256`,
  fileName.replace(/\.zip$/, '-trades.csv'),
];
const rotate = (folder = desk.folder) =>
  rotateDailyBackups({
    db: desk.db,
    clock: { now: () => NOW },
    url: desk.url,
    policy: { folder, keepDaily: 2, keepWeekly: 1 },
  });
const removed = async (): Promise<string[]> =>
  (await desk.db.backup.findMany({ where: { removedAt: NOW } })).map(({ fileName }) => fileName).sort();

test('daily backups whose time has come lose their files and keep their records; all others stay', async () => {
  const kept = [
    await made(0),
    await made(1),
    await made(30, { kind: 'MANUAL' }),
    await made(31, { status: 'FAILED', error: { code: 'INTERNAL', message: 'x' } }),
  ];
  const elsewhere = await made(32, { host: 'another host' });
  await made(33, { folder: '/another/folder' });
  const gone = [await made(20), await made(2), await made(21, { host: 'renamed' })];
  expect((await rotate()).sort()).toEqual(gone.toSorted());
  // One of the third newest day and older; the folder of another name was never looked into.
  const left = await readdir(desk.folder);
  expect(left.filter((name) => gone.flatMap(filesOf).includes(name))).toEqual([]);
  expect(left).toEqual(expect.arrayContaining(kept.flatMap(filesOf)));
  expect(await removed()).toEqual(gone.toSorted());
  expect(await desk.db.backup.count({ where: { fileName: elsewhere, removedAt: null } })).toBe(1);
  expect(await rotate()).toEqual([]);
});

test('the newest that passed its verification stays, however old it is, and a newer one that failed does not take its place', async () => {
  const passed = await made(40, { verification: 'PASSED', verifiedAt: NOW });
  await made(0, failed());
  await made(1, failed());
  const gone = await made(3, failed());
  expect(await rotate()).toEqual([gone]);
  expect(await readdir(desk.folder)).toEqual(expect.arrayContaining(filesOf(passed)));
});

test('a rotation that was killed between the files and their record is brought to its end by the next one', async () => {
  await made(0);
  await made(1);
  const gone = await made(9);
  await rm(path.join(desk.folder, gone));
  expect(await rotate()).toEqual([gone]);
  expect(await removed()).toEqual([gone]);
});

test('a folder whose files cannot be removed is told with a code, and nothing is recorded as removed', async () => {
  const file = path.join(desk.folder, 'a-file');
  await writeFile(file, 'x');
  for (const days of [0, 1, 9]) await made(days, { folder: file });
  await expect(rotate(file)).rejects.toMatchObject({ code: 'BACKUP_FAULT' });
  expect(await removed()).toEqual([]);
});

function failed(): Partial<Prisma.BackupCreateManyInput> {
  return {
    verification: 'FAILED',
    verifiedAt: NOW,
    verificationError: { code: 'BACKUP_FAULT', message: 'x' },
  };
}

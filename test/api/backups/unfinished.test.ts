import { existsSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createBackup } from '../../../src/modules/backups/actions/create-backup.ts';
import { removeLeftovers } from '../../../src/modules/backups/actions/remove-leftovers.ts';
import { withLongConnection } from '../../../src/modules/backups/archive/with-long-connection.ts';
import { withSnapshot } from '../../../src/modules/backups/archive/with-snapshot.ts';
import { writeArchive } from '../../../src/modules/backups/archive/write-archive.ts';
import type { BackupStatus } from '../../../src/modules/backups/domain/backup-names.ts';
import { writeCell } from '../../../src/modules/exports/domain/write-cell.ts';
import type { JobContext } from '../../../src/modules/jobs/domain/job.ts';
import { systemClock as clock } from '../../../src/shared/clock.ts';
import { type BackupDesk, openBackupDesk } from './support/backup-desk.ts';

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

const STEM = 'quantum-sovereign-20260515T060000Z-';
const jobAt = async (): Promise<string> => {
  const id = crypto.randomUUID();
  await desk.db.job.create({
    data: { id, kind: 'CREATE_BACKUP', state: 'RUNNING', input: {}, createdAt: clock.now(), attempt: 1 },
  });
  return id;
};
const begun = (jobId: string | null, fileName: string, status: BackupStatus) =>
  desk.db.backup.create({
    data: {
      id: crypto.randomUUID(),
      jobId,
      kind: 'MANUAL',
      status,
      host: hostname(),
      folder: desk.folder,
      fileName,
      startedAt: clock.now(),
      ...(status === 'RUNNING' ? {} : { finishedAt: clock.now() }),
      ...(status === 'FAILED' ? { error: { code: 'INTERNAL', message: 'x' } } : {}),
    },
  });
const deps = () => ({
  db: desk.db,
  clock,
  url: desk.url,
  policy: { folder: desk.folder, keepDaily: 7, keepWeekly: 4 },
});
const make = (jobId: string, context: Partial<JobContext> = {}) =>
  createBackup(deps(), 'DAILY', {
    jobId,
    signal: new AbortController().signal,
    report: () => undefined,
    ...context,
  });

describe('a backup', () => {
  test('that a killed process had whole on the disk and not recorded is removed by the next try of its job', async () => {
    const jobId = await jobAt();
    const fileName = `${STEM}aaaaaaaa.zip`;
    await begun(jobId, fileName, 'RUNNING');
    for (const name of [fileName, `${fileName}.sha256`, `${STEM}aaaaaaaa-trades.csv`])
      await writeFile(path.join(desk.folder, name), 'whole');
    const id = await make(jobId);
    const made = await desk.db.backup.findUniqueOrThrow({ where: { id } });
    expect((await readdir(desk.folder)).sort()).toEqual(
      [made.fileName, `${made.fileName}.sha256`, made.tradesFileName].sort(),
    );
    const statuses = await desk.db.backup.findMany({
      select: { status: true },
      orderBy: { startedAt: 'asc' },
    });
    expect(statuses.map(({ status }) => status)).toEqual(['FAILED', 'COMPLETED']);
  });

  test('whose job another process took up meanwhile leaves no archive when it comes to its end', async () => {
    const jobId = await jobAt();
    // The next try does that first; here as early as can be, so that all of the archive is written after it.
    await desk.db.$executeRaw`
      CREATE OR REPLACE FUNCTION take_up() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        NEW.status := 'FAILED'; NEW.finished_at := now(); NEW.error := '{"code":"UNAVAILABLE","message":"taken"}'; RETURN NEW; END $$`;
    await desk.db
      .$executeRaw`CREATE TRIGGER take_up BEFORE INSERT ON backups FOR EACH ROW EXECUTE FUNCTION take_up()`;
    try {
      await expect(make(jobId)).rejects.toThrow();
    } finally {
      await desk.db.$executeRaw`DROP FUNCTION take_up CASCADE`;
    }
    expect(await readdir(desk.folder)).toEqual([]);
    expect(await desk.db.backup.findMany({ select: { status: true } })).toEqual([{ status: 'FAILED' }]);
  });

  test.each(['public.jobs', 'trading.trades'])(
    'that is cancelled while %s is copied leaves nothing',
    async (table) => {
      const jobId = await jobAt();
      const end = new AbortController();
      const report = (_fraction: number, message: string): void => {
        if (message === table) end.abort();
      };
      await expect(make(jobId, { signal: end.signal, report })).rejects.toThrow(/abort/i);
      expect(await readdir(desk.folder)).toEqual([]);
      expect(await desk.db.backup.findMany({ select: { status: true, error: true } })).toEqual([
        { status: 'FAILED', error: { code: 'CONFLICT', message: 'The job was cancelled before its end.' } },
      ]);
    },
  );

  test('into a folder that is none is refused with a code, and recorded', async () => {
    const jobId = await jobAt();
    await rm(desk.folder, { recursive: true });
    await writeFile(desk.folder, 'a file');
    try {
      await expect(make(jobId)).rejects.toMatchObject({ code: 'BACKUP_FAULT' });
      expect(await desk.db.backup.findFirst()).toMatchObject({
        status: 'FAILED',
        error: { code: 'BACKUP_FAULT' },
      });
    } finally {
      await rm(desk.folder);
    }
  });
});

// The device of Linux that is always full.
test.skipIf(!existsSync('/dev/full'))(
  'an archive on a full disk ends with its fault, in the middle of the rows',
  async () => {
    await desk.db.$executeRaw`INSERT INTO trading.trades (token_in, token_out, amount_in, error_message)
      SELECT 'SOL', 'USDC', n, gen_random_uuid()::text || gen_random_uuid() FROM generate_series(1, 60000) n`;
    const file = await open('/dev/full', 'w');
    try {
      const writing = withLongConnection(desk.url, new AbortController().signal, (client) =>
        withSnapshot(client, (snapshot) => writeArchive(client, snapshot, file, () => undefined)),
      );
      await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' });
    } finally {
      await desk.db.trade.deleteMany();
      await file.close();
    }
  },
);

test('the trades beside a daily backup have the cells that an export of them has', async () => {
  const texts = [
    '=1+1',
    "'=1",
    '\uFF1D1',
    '\uFF0B1',
    '\n=1',
    '\r=1',
    '\t=1',
    '@x',
    '-1',
    '+1',
    "it's",
    "'",
    'a,"b"',
    '',
  ];
  await desk.db.trade.createMany({
    data: texts.map((errorMessage) => ({ tokenIn: 'SOL', tokenOut: 'USDC', amountIn: 1, errorMessage })),
  });
  try {
    const id = await make(await jobAt());
    const { tradesFileName } = await desk.db.backup.findUniqueOrThrow({ where: { id } });
    const csv = await readFile(path.join(desk.folder, tradesFileName ?? ''), 'utf8');
    const of = (text: string) => Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
    const [header = [], ...rows] = of(csv);
    const column = header.indexOf('error_message');
    const wanted = of(texts.map((text) => `${writeCell('TEXT', text)},x`).join('\r\n')).map(([cell]) => cell);
    expect(rows.flatMap((row) => (row.length > 1 ? [row[column]] : []))).toEqual(wanted);
  } finally {
    await desk.db.trade.deleteMany();
  }
});

describe('removeLeftovers', () => {
  const HOUR_MS = 3_600_000;
  const put = async (name: string, isOld: boolean): Promise<void> => {
    const file = path.join(desk.folder, name);
    await writeFile(file, 'part');
    const at = new Date(Date.now() - (isOld ? 2 * HOUR_MS : 0));
    await utimes(file, at, at);
  };

  test('removes unfinished files of failed backups, and of nobody once they are an hour old, and nothing else', async () => {
    await begun(null, `${STEM}running0.zip`, 'RUNNING');
    await begun(null, `${STEM}failed00.zip`, 'FAILED');
    const kept = [
      [`${STEM}running0.zip.part`, true],
      [`${STEM}running0-trades.csv.part`, true],
      [`${STEM}unknown0.zip.part`, false],
      [`${STEM}failed00.zip`, true],
      ['of-somebody-else.zip.part', true],
    ] as const;
    const gone = [
      [`${STEM}failed00.zip.part`, false],
      [`${STEM}failed00.zip.sha256.part`, false],
      [`${STEM}failed00-trades.csv.part`, false],
      [`${STEM}unknown1.zip.part`, true],
    ] as const;
    for (const [name, isOld] of [...kept, ...gone]) await put(name, isOld);
    await removeLeftovers(desk.db, desk.folder);
    expect((await readdir(desk.folder)).sort()).toEqual(kept.map(([name]) => name).sort());
    await removeLeftovers(desk.db, path.join(desk.folder, 'is not there'));
  });
});

// Root may write anywhere: for root, the folder that is a file, above, stands for one that cannot be used.
test.skipIf(process.getuid?.() === 0)(
  'a backup into a folder that cannot be written is refused',
  async () => {
    await chmod(desk.folder, 0o500);
    await expect(make(await jobAt())).rejects.toMatchObject({ code: 'BACKUP_FAULT' });
  },
);

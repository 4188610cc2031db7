import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { acknowledgeAlert } from '../../../src/modules/monitoring/actions/acknowledge-alert.ts';
import { type AlertCheck, checkAlerts } from '../../../src/modules/monitoring/actions/check-alerts.ts';
import { dailyAlertsStep } from '../../../src/modules/monitoring/actions/daily-alerts-step.ts';
import { DEFAULT_ALERT_THRESHOLDS } from '../../../src/modules/monitoring/domain/alerts/alert-rules.ts';
import { newId } from '../../../src/shared/ids.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const NOW = new Date('2026-05-15T06:00:00Z');
const before = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());
beforeEach(async () => {
  await client.db.alert.deleteMany();
  await client.db.backup.deleteMany();
});

type Deps = Parameters<typeof checkAlerts>[0];
const check = async ({ at = NOW, ...more }: Partial<Deps> & { at?: Date } = {}): Promise<AlertCheck> =>
  await checkAlerts({ db: client.db, clock: { now: () => at }, budgets: DEFAULT_BUDGETS, ...more });
const open = () =>
  client.db.alert.findMany({
    where: { closedAt: null },
    select: { rule: true, severity: true, subject: true, message: true, occurrences: true },
    orderBy: [{ rule: 'asc' }, { subject: 'asc' }],
  });

describe('checkAlerts', () => {
  test('warns of a database that takes more than it may, once, until it does not', async () => {
    const thresholds = { ...DEFAULT_ALERT_THRESHOLDS, databaseBytes: 1_000_000 };
    await check({ thresholds });
    expect(await check({ thresholds })).toEqual({ found: 1, closed: 0 });
    expect(await open()).toEqual([
      {
        rule: 'DATABASE_LARGE',
        severity: 'WARNING',
        subject: 'database',
        message: expect.stringMatching(
          /^The database takes 0\.\d+ GB on disk, more than 0\.001 GB$/,
        ) as string,
        occurrences: 2,
      },
    ]);
    expect(await check()).toEqual({ found: 0, closed: 1 });
  });

  test('makes one alert of a statement that is slow again and again, and closes it after a day without', async () => {
    const slow = (at: Date, statement: string, durationMs: number): Promise<unknown> =>
      client.db.slowStatement.create({ data: { at, process: 'p', durationMs, statement } });
    await slow(before(23), 'SELECT a', 1_200);
    await slow(before(1), 'SELECT a', 2_345);
    await slow(before(2), 'SELECT b', 1_000);
    await slow(before(25), 'SELECT c', 9_000);
    await check();
    await check();
    expect(await open()).toMatchObject([
      { rule: 'SLOW_STATEMENT', message: expect.stringMatching(/SELECT [ab]$/) as string, occurrences: 2 },
      { rule: 'SLOW_STATEMENT', occurrences: 2 },
    ]);
    expect((await open()).map(({ message }) => message).sort()).toEqual([
      'A statement was slow 1 times within 24 hours, 1.0 s at the longest: SELECT b',
      'A statement was slow 2 times within 24 hours, 2.3 s at the longest: SELECT a',
    ]);
    expect((await open()).every(({ subject }) => /^statement:[\da-f]{16}$/.test(subject))).toBe(true);
    const nextDay = new Date(NOW.getTime() + 22.5 * 3_600_000);
    expect(await check({ at: nextDay })).toEqual({ found: 1, closed: 1 });
    expect(await open()).toMatchObject([{ message: expect.stringContaining('SELECT a') as string }]);
    await client.db.slowStatement.deleteMany();
  });

  test('says when more than 5 % of at least 20 operations of an hour failed, over all processes', async () => {
    const minute = (process: string, at: Date, operations: number, failures: number): Promise<unknown> =>
      client.db.requestMinute.create({ data: { process, minute: at, operations, failures } });
    await minute('a', before(0.5), 10, 1);
    await minute('b', before(0.25), 9, 1);
    await minute('b', before(1.5), 1_000, 900);
    expect(await check()).toEqual({ found: 0, closed: 0 });
    await minute('a', before(0), 1, 0);
    await check();
    expect(await open()).toEqual([
      {
        rule: 'ERROR_RATE',
        severity: 'CRITICAL',
        subject: 'api',
        message: 'Of 20 operations within an hour 2 failed for unforeseen reasons: 10 %',
        occurrences: 1,
      },
    ]);
    // 2 of 40 are 5 %, and not more.
    await minute('c', before(0), 20, 0);
    expect(await check()).toEqual({ found: 0, closed: 1 });
    await client.db.requestMinute.deleteMany();
  });

  const backup = (startedAt: Date, more: object = {}): Promise<unknown> =>
    client.db.backup.create({
      data: {
        id: newId(),
        kind: 'DAILY',
        status: 'COMPLETED',
        host: 'desk',
        folder: '/backups',
        fileName: 'made',
        startedAt,
        finishedAt: startedAt,
        snapshotAt: startedAt,
        byteSize: 1,
        sha256: 'x',
        tableCount: 1,
        rowCount: 1,
        newestMigration: 'm',
        auditSequence: 0,
        auditHash: 'x',
        ...more,
      },
    });

  test('keeps the alert of a failed backup open until a good one, while another is under way', async () => {
    await backup(before(30));
    await backup(before(2), {
      status: 'FAILED',
      error: { code: 'UNAVAILABLE', message: 'the disk is full' },
    });
    await backup(before(1), { status: 'RUNNING', finishedAt: null });
    await check();
    await check();
    expect(await open()).toEqual([
      {
        rule: 'BACKUP_FAILED',
        severity: 'CRITICAL',
        subject: 'backup',
        message: 'The backup of 2026-05-15T04:00:00.000Z failed: the disk is full',
        occurrences: 2,
      },
    ]);
    await backup(before(0.5));
    expect(await check()).toEqual({ found: 0, closed: 1 });
  });

  test('takes a backup that did not pass its verification for a failed one, and for no good one', async () => {
    const failed = {
      verification: 'FAILED',
      verifiedAt: NOW,
      verificationError: { message: 'a checksum differs' },
    };
    await backup(before(30), { verification: 'PASSED', verifiedAt: NOW });
    await backup(before(2), failed);
    await check({ areBackupsExpected: true });
    expect(await open()).toMatchObject([
      {
        rule: 'BACKUP_FAILED',
        message: expect.stringMatching(/did not pass its verification: a checksum differs$/) as string,
      },
      { rule: 'BACKUP_MISSING', message: expect.stringContaining('of 2026-05-14T00:00:00.000Z') as string },
    ]);
    await backup(before(1));
    expect(await check({ areBackupsExpected: true })).toEqual({ found: 0, closed: 2 });
  });

  test('misses a backup after 26 hours, where one is expected', async () => {
    await backup(before(26));
    expect(await check({ areBackupsExpected: true })).toEqual({ found: 0, closed: 0 });
    const later = new Date(NOW.getTime() + 1);
    await check({ areBackupsExpected: true, at: later });
    expect(await open()).toEqual([
      {
        rule: 'BACKUP_MISSING',
        severity: 'CRITICAL',
        subject: 'backup',
        message: 'The newest good backup is of 2026-05-14T04:00:00.000Z, older than 26 hours',
        occurrences: 1,
      },
    ]);
    expect(await check({ areBackupsExpected: false, at: later })).toEqual({ found: 0, closed: 1 });
  });

  test('gives a new desk 26 hours for its first backup', async () => {
    const [made] = await client.db.$queryRaw<{ at: Date }[]>`
      SELECT min(finished_at) AS at FROM _prisma_migrations WHERE migration_name LIKE '%_ledger_exports_backups'`;
    if (!made) throw new Error('The database has no migrations.');
    const after = (hours: number): Date => new Date(made.at.getTime() + hours * 3_600_000);
    expect(await check({ areBackupsExpected: true, at: after(25.9) })).toEqual({ found: 0, closed: 0 });
    await check({ areBackupsExpected: true, at: after(26.1) });
    expect(await open()).toMatchObject([
      { rule: 'BACKUP_MISSING', message: 'There is no good backup, 26 hours after one could have been made' },
    ]);
  });

  test('says of the schema what a comparison found, and nothing where there was none', async () => {
    const differs = {
      kind: 'COMPARED',
      differences: ['trades.extra: extra: text'],
      differenceCount: 1,
    } as const;
    const isEqual = { kind: 'COMPARED', differences: [], differenceCount: 0 } as const;
    await check({ schemaComparison: differs });
    await check({ schemaComparison: differs });
    expect(await open()).toEqual([
      {
        rule: 'SCHEMA_DIFFERS',
        severity: 'CRITICAL',
        subject: 'schema',
        message: 'The database differs from what the migrations make, in 1 places: trades.extra: extra: text',
        occurrences: 2,
      },
    ]);
    expect(await check({ schemaComparison: { kind: 'NOT_COMPARED', reason: 'no' } })).toEqual({
      found: 0,
      closed: 0,
    });
    expect(await check()).toEqual({ found: 0, closed: 0 });
    expect(await check({ schemaComparison: isEqual })).toEqual({ found: 0, closed: 1 });
  });

  test('leaves an alert that somebody has acknowledged open while its cause lasts', async () => {
    await backup(before(27));
    await check({ areBackupsExpected: true });
    const { id } = await client.db.alert.findFirstOrThrow();
    await client.db.$transaction((tx) => acknowledgeAlert(tx, id, { by: 'desk', note: null, at: NOW }));
    await check({ areBackupsExpected: true });
    expect(await client.db.alert.findMany()).toMatchObject([
      { closedAt: null, acknowledgedBy: 'desk', occurrences: 2 },
    ]);
  });
});

test('the daily step tells that the schema could not be compared, and goes on', async () => {
  const step = dailyAlertsStep({
    db: client.db,
    clock: { now: () => NOW },
    budgets: DEFAULT_BUDGETS,
    compareSchema: () => Promise.resolve({ kind: 'NOT_COMPARED', reason: 'this role may not make one' }),
  });
  const context = { jobId: newId(), signal: new AbortController().signal, report: () => undefined };
  expect(await step(context)).toEqual({
    kind: 'DONE',
    result: { found: 0, closed: 0, schema: { kind: 'NOT_COMPARED', reason: 'this role may not make one' } },
  });
});

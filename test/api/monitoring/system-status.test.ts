import { readdirSync } from 'node:fs';
import { pino } from 'pino';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { createClient } from '../../../src/db/client.ts';
import { createJob } from '../../../src/modules/jobs/actions/create-job.ts';
import { raiseAlert } from '../../../src/modules/monitoring/actions/raise-alert.ts';
import { savePipelineSchedule } from '../../../src/modules/pipeline/actions/save-pipeline-schedule.ts';
import { startPipelineRun } from '../../../src/modules/pipeline/actions/start-pipeline-run.ts';
import { SystemStatusDocument } from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { NOW, startTestApi, statementsOf, type TestApi } from '../graphql/support/test-api.ts';
import { everyoneIsAdmin } from '../../support/everyone-is-admin.ts';

const migrations = readdirSync('prisma/migrations', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const status = async () => (await execute(api.app, SystemStatusDocument)).systemStatus;

describe('systemStatus', () => {
  test('of an empty database says that there is nothing', async () => {
    const answer = await status();
    expect(answer).toMatchObject({
      version: '0.1.0',
      checkedAt: NOW.toISOString(),
      database: { isReachable: true, version: expect.stringMatching(/^\d+/) as string },
      queue: {
        queued: 0,
        running: 0,
        oldestQueuedAt: null,
        failedLastDay: 0,
        completedLastDay: 0,
        workers: [],
      },
      slowStatements: [],
      runningStatements: [],
      trades: { lastDay: 0, averagePerDay: 0 },
      decisions: { lastDay: 0, averagePerDay: 0 },
      transactions: null,
      errorRate: {
        lastHour: { operations: 0, failures: 0, rate: null },
        lastDay: { operations: 0, failures: 0, rate: null },
      },
      lastBackup: null,
      upkeep: [],
      breakers: [],
      schedules: [],
      nextDailyJobAt: null,
      openAlerts: [
        { severity: 'CRITICAL', open: 0, unacknowledged: 0 },
        { severity: 'WARNING', open: 0, unacknowledged: 0 },
        { severity: 'INFO', open: 0, unacknowledged: 0 },
      ],
      auditHead: { sequence: 0, hash: '0'.repeat(64) },
      newestRun: null,
      newestImport: null,
    });
    expect(answer.database.sizeBytes).toBeGreaterThan(1_000_000);
    expect(answer.migrations?.map(({ name }) => name)).toEqual(migrations);
  });

  test('tells jobs, workers, breakers, schedules, alerts, the newest run and the newest import', async () => {
    const clock = { now: () => NOW };
    await importTexts(api.db, {
      'E0.csv': 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR\nE0,11/05/2026,20:00,North,South,2,1,H\n',
    });
    await api.db.$transaction(async (tx) => {
      const running = await createJob(tx, null, { kind: 'DAILY', input: {}, at: NOW });
      await tx.job.update({ where: { id: running }, data: { state: 'RUNNING', worker: 'host:1' } });
      const failed = await createJob(tx, null, { kind: 'DAILY', input: {}, at: NOW });
      await tx.job.update({ where: { id: failed }, data: { state: 'FAILED', finishedAt: NOW } });
      const changed = { process: 'host:1', changedAt: NOW, retryAt: NOW };
      await tx.sourceBreaker.create({
        data: { source: 'llm:openai', state: 'OPEN', failures: 5, lastError: 'HTTP 503', ...changed },
      });
      const schedule = { name: 'morning', mode: 'PAPER', leagues: [], strategies: [], config: null } as const;
      await savePipelineSchedule(tx, { ...schedule, cron: '0 8 * * *', isEnabled: true }, NOW);
      await savePipelineSchedule(tx, { ...schedule, name: 'off', cron: '0 9 * * *', isEnabled: false }, NOW);
      const alert = { rule: 'BREAKER_OPEN', message: 'It is open.', details: {}, at: NOW } as const;
      await raiseAlert(tx, { ...alert, subject: 'source:llm:openai' });
      await startPipelineRun(
        tx,
        { clock, queue: null },
        { mode: 'SHADOW', asOf: NOW, leagues: [], config: null },
      );
    });
    expect(await status()).toMatchObject({
      queue: {
        queued: 1,
        running: 1,
        oldestQueuedAt: NOW.toISOString(),
        failedLastDay: 1,
        workers: [{ name: 'host:1', jobs: 1 }],
      },
      breakers: [
        {
          source: 'llm:openai',
          state: 'OPEN',
          failures: 5,
          lastError: 'HTTP 503',
          retryAt: NOW.toISOString(),
        },
      ],
      schedules: [{ name: 'morning', nextRunAt: '2026-05-15T08:00:00.000Z' }],
      openAlerts: [{ open: 0 }, { severity: 'WARNING', open: 1, unacknowledged: 1 }, { open: 0 }],
      newestRun: { mode: 'SHADOW' },
      newestImport: { fileName: 'E0.csv' },
    });
  });

  test('reads each part in one statement', async () => {
    expect(await statementsOf(status)).toHaveLength(17);
  });

  test('answers while the database does not, and says so', async () => {
    const url = 'postgresql://nobody@127.0.0.1:1/none';
    const db = createClient({ url, poolSize: 2, connectTimeoutMs: 1_000, statementTimeoutMs: 1_000 });
    const log = pino({ level: 'silent' });
    const app = createApp({
      db,
      clock: { now: () => NOW },
      log,
      access: everyoneIsAdmin,
      queue: null,
      fitThreads: null,
      importDir: null,
    });
    try {
      const { data, errors } = await send(app, print(SystemStatusDocument));
      expect(data).toMatchObject({
        systemStatus: {
          version: '0.1.0',
          database: { isReachable: false, version: null },
          queue: null,
          slowStatements: null,
          runningStatements: null,
          trades: null,
          decisions: null,
          transactions: null,
          errorRate: null,
          lastBackup: null,
          upkeep: null,
          newestRun: null,
        },
      });
      expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAVAILABLE']));
    } finally {
      await db.$disconnect();
    }
  });
});

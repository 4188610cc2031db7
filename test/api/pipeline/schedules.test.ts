import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '../../../src/db/client.ts';
import type { PrismaClient } from '../../../src/db/generated/client.ts';
import { startScheduledRuns } from '../../../src/modules/pipeline/actions/start-scheduled-runs.ts';
import {
  PipelineSchedulesDocument,
  RemovePipelineScheduleDocument,
  RunsOfScheduleDocument,
  SavePipelineScheduleDocument,
  type SavePipelineScheduleInput,
} from '../../generated/operations.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { execute } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';

/** Schedules are saved at 6:00 on 15 May 2026, a Friday. */
const EVERY_MORNING = '0 8 * * *';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.pipelineSchedule.deleteMany();
  await api.db.pipelineRun.deleteMany();
  await api.db.job.deleteMany();
  await api.db.alert.deleteMany();
});

const save = async (more: Partial<SavePipelineScheduleInput> = {}) => {
  const input = { name: 'morning', cron: EVERY_MORNING, mode: 'PAPER' as const, ...more };
  return (await execute(api.app, SavePipelineScheduleDocument, { input })).savePipelineSchedule;
};
const schedules = async () => (await execute(api.app, PipelineSchedulesDocument, {})).pipelineSchedules.nodes;
const runsOf = async (name = 'morning') =>
  (await execute(api.app, RunsOfScheduleDocument, { name })).pipelineRuns.nodes;
const tick = async (instant: string, db: PrismaClient = api.db): Promise<string[]> => {
  const onUnexpected = (error: unknown): never => {
    throw error;
  };
  const started = await startScheduledRuns({ db, clock: fixedClock(instant), queue: null, onUnexpected });
  return started.map(({ schedule }) => schedule);
};

describe('savePipelineSchedule', () => {
  test('makes a schedule, and answers when it starts its next run', async () => {
    const config = { stakes: { kellyMultiplier: 0.1 } };
    const more = { leagues: ['SP1', 'E0'], strategies: ['totals-value'], config };
    expect(await save({ ...more, name: ' morning ', cron: ' 0  8 * * MON-FRI ' })).toMatchObject({
      schedule: {
        name: 'morning',
        cron: '0 8 * * MON-FRI',
        mode: 'PAPER',
        leagues: ['E0', 'SP1'],
        strategies: ['totals-value'],
        config,
        isEnabled: true,
        nextRunAt: '2026-05-15T08:00:00.000Z',
      },
    });
  });

  test('changes the schedule of that name, every member of it', async () => {
    await save({ leagues: ['E0'], config: { horizonDays: 3 } });
    await save({ cron: '30 9 * * SUN', mode: 'LIVE', isEnabled: false });
    expect(await schedules()).toMatchObject([
      {
        name: 'morning',
        cron: '30 9 * * SUN',
        mode: 'LIVE',
        leagues: [],
        config: {},
        isEnabled: false,
        nextRunAt: null,
      },
    ]);
  });

  test.each([
    ['a blank name', { name: ' ' }, 'name'],
    ['a cron expression with seconds', { cron: '0 0 8 * * *' }, 'cron'],
    ['a day that never comes', { cron: '0 0 30 2 *' }, 'cron'],
    ['a mode that looks back', { mode: 'BACKTEST' as const }, 'mode'],
    ['an unknown league', { leagues: ['E0', '?'] }, 'leagues[1]'],
    ['an unknown strategy', { strategies: ['nothing'] }, 'strategies[0]'],
    [
      'a condition on a segment that no bet is in',
      {
        config: {
          strategies: [
            {
              name: 'own',
              market: 'MATCH_RESULT',
              minEdge: 0,
              maxEdge: 1,
              minPrice: 1,
              maxPrice: 9,
              conditions: [{ factor: 'CONTEXT', value: 'SUNDAY', minEdge: null }],
            },
          ],
        },
      },
      'config.strategies.0.conditions.0.value',
    ],
    ['a bad configuration', { config: { horizonDays: 0 } }, 'config.horizonDays'],
  ])('refuses %s and stores nothing', async (_what, more, path) => {
    expect(await save(more)).toMatchObject({ __typename: 'InvalidInputError', path });
    expect(await schedules()).toEqual([]);
  });

  test('repeats its first answer under an idempotency key', async () => {
    const first = await save({ idempotencyKey: 'schedule' });
    expect(await save({ idempotencyKey: 'schedule' })).toEqual(first);
    expect(await save({ idempotencyKey: 'schedule', mode: 'LIVE' })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });

  test('repeats that it saved a schedule that was removed since, and does not make it again', async () => {
    await save({ idempotencyKey: 'removed' });
    await api.db.pipelineSchedule.deleteMany();
    expect(await save({ idempotencyKey: 'removed' })).toEqual({
      __typename: 'SavePipelineSchedulePayload',
      schedule: null,
    });
    expect(await schedules()).toEqual([]);
  });
});

describe('a tick of a schedule', () => {
  test('starts a run as of now, with its strategies and what differs from the usual configuration', async () => {
    await save({ leagues: ['E0'], strategies: ['totals-value'], config: { horizonDays: 3 } });
    expect(await tick('2026-05-15T08:00:20Z')).toEqual(['morning']);
    expect(await runsOf()).toMatchObject([
      {
        mode: 'PAPER',
        asOf: '2026-05-15T08:00:20.000Z',
        leagues: ['E0'],
        config: { horizonDays: 3, strategies: [{ name: 'totals-value' }] },
        status: 'PENDING',
        job: { state: 'QUEUED' },
        schedule: { name: 'morning' },
      },
    ]);
  });

  test('makes one run, however often and by however many processes it is delivered', async () => {
    await save();
    const other = createClient({
      url: api.url,
      poolSize: 3,
      connectTimeoutMs: 5_000,
      statementTimeoutMs: 20_000,
    });
    try {
      const at = '2026-05-15T08:00:20Z';
      const started = await Promise.all([tick(at), tick(at, other), tick(at), tick(at, other)]);
      expect(started.flat()).toEqual(['morning']);
      expect(await tick('2026-05-15T08:01:20Z', other)).toEqual([]);
      expect(await runsOf()).toHaveLength(1);
      expect(await api.db.job.count({ where: { kind: 'PIPELINE_RUN', pipelineRun: null } })).toBe(0);
      expect(await tick('2026-05-16T08:00:20Z')).toEqual(['morning']);
    } finally {
      await other.$disconnect();
    }
  });

  test('that nobody saw is made good within an hour, and let pass after it', async () => {
    await save();
    expect(await tick('2026-05-15T09:00:01Z')).toEqual([]);
    expect(await tick('2026-05-16T08:59:00Z')).toEqual(['morning']);
  });

  test('starts nothing where it lies before the schedule, or the schedule is not enabled', async () => {
    await save({ cron: '55 5 * * *' });
    await save({ name: 'idle', isEnabled: false });
    expect(await tick('2026-05-15T06:10:00Z')).toEqual([]);
    expect(await tick('2026-05-15T08:00:10Z')).toEqual([]);
  });

  test('that cannot start its run opens an alert and does not stop the others; the next one that can closes it', async () => {
    await save({ name: 'broken' });
    await save({ name: 'whole' });
    await api.db.pipelineSchedule.update({ where: { name: 'broken' }, data: { config: { unknown: 1 } } });
    expect(await tick('2026-05-15T08:00:10Z')).toEqual(['whole']);
    expect(await api.db.alert.findMany({ where: { closedAt: null } })).toMatchObject([
      { rule: 'SCHEDULE_FAILED', subject: 'schedule:broken', severity: 'CRITICAL' },
    ]);
    await api.db.pipelineSchedule.update({ where: { name: 'broken' }, data: { config: {} } });
    expect(await tick('2026-05-15T08:01:10Z')).toEqual(['broken']);
    expect(await api.db.alert.count({ where: { closedAt: null } })).toBe(0);
  });
});

describe('removePipelineSchedule', () => {
  const remove = async (name: string) =>
    (await execute(api.app, RemovePipelineScheduleDocument, { input: { name } })).removePipelineSchedule;

  test('keeps the runs that it started, and is refused where there is none', async () => {
    await save();
    await tick('2026-05-15T08:00:10Z');
    expect(await remove('morning')).toMatchObject({ name: 'morning' });
    expect(await api.db.pipelineRun.findMany({ select: { scheduleId: true } })).toEqual([
      { scheduleId: null },
    ]);
    expect(await remove('morning')).toMatchObject({ entity: 'PipelineSchedule', key: 'morning' });
  });
});

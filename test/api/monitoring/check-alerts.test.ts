import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendDecisions } from '../../../src/modules/audit/actions/append-decisions.ts';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { createJob } from '../../../src/modules/jobs/actions/create-job.ts';
import { failAbandonedJob } from '../../../src/modules/jobs/actions/fail-abandoned-job.ts';
import { type AlertCheck, checkAlerts } from '../../../src/modules/monitoring/actions/check-alerts.ts';
import { DEFAULT_DRIFT_SETTINGS } from '../../../src/modules/monitoring/domain/drift-settings.ts';
import { auditFault } from '../../../src/modules/monitoring/reads/audit-fault.ts';
import { newId } from '../../../src/shared/ids.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const NOW = new Date('2026-05-15T06:00:00Z');
const before = ({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): Date =>
  new Date(NOW.getTime() - days * 86_400_000 - minutes * 60_000);

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
});
afterAll(() => client.close());
beforeEach(() => client.db.alert.deleteMany());

const check = async (more: Partial<Parameters<typeof checkAlerts>[0]> = {}): Promise<AlertCheck> =>
  await checkAlerts({
    db: client.db,
    clock: { now: () => NOW },
    budgets: DEFAULT_BUDGETS,
    ...more,
  });
const open = async (): Promise<object[]> =>
  await client.db.alert.findMany({
    where: { closedAt: null },
    select: { rule: true, subject: true, message: true },
    orderBy: [{ rule: 'asc' }, { subject: 'asc' }],
  });
const run = async (data: object): Promise<string> => {
  const id = newId();
  await client.db.pipelineRun.create({
    data: { id, mode: 'PAPER', asOf: NOW, config: {}, createdAt: before({ days: 1 }), ...data },
  });
  return id;
};
const endRun = (id: string): Promise<unknown> =>
  client.db.pipelineRun.update({ where: { id }, data: { status: 'COMPLETED', finishedAt: NOW } });

describe('checkAlerts', () => {
  test('finds nothing where nothing is the matter', async () => {
    expect(await check({ verifyAudit: auditFault })).toEqual({ found: 0, closed: 0 });
    expect(await open()).toEqual([]);
  });

  test('opens an alert for a run that failed within a week, and closes it when the run is resumed', async () => {
    const error = { code: 'UNAVAILABLE', message: 'the database did not answer' };
    const id = await run({ status: 'FAILED', finishedAt: before({ days: 1 }), error });
    await run({ status: 'FAILED', finishedAt: before({ days: 8 }) });
    expect(await check()).toEqual({ found: 1, closed: 0 });
    expect(await open()).toEqual([
      {
        rule: 'RUN_FAILED',
        subject: `run:${id}`,
        message: 'A PAPER run failed: the database did not answer',
      },
    ]);
    await endRun(id);
    expect(await check()).toEqual({ found: 0, closed: 1 });
  });

  test('takes a run for stuck after 30 minutes without an event or a checkpoint', async () => {
    const started = { status: 'RUNNING', startedAt: before({ minutes: 90 }) };
    const [silent, telling] = [await run(started), await run(started)];
    await client.db
      .$executeRaw`SELECT append_run_event(${telling}::uuid, 'NODE_COMPLETED', '{}', ${before({ minutes: 10 })})`;
    await client.db
      .$executeRaw`SELECT append_run_event(${silent}::uuid, 'RUN_STARTED', '{}', ${before({ minutes: 31 })})`;
    await check();
    expect(await open()).toMatchObject([
      {
        rule: 'RUN_STUCK',
        subject: `run:${silent}`,
        message: expect.stringContaining('since 2026-05-15T05:29:00.000Z') as string,
      },
    ]);
    await Promise.all([silent, telling].map(endRun));
    expect(await check()).toEqual({ found: 0, closed: 1 });
  });

  test('opens one for a job that was given up, and none for one that failed by itself', async () => {
    const job = (): Promise<string> =>
      client.db.$transaction((tx) => createJob(tx, null, { kind: 'IMPORT_MATCHES', input: {}, at: NOW }));
    const [abandoned, refused] = [await job(), await job()];
    await client.db.$transaction((tx) => failAbandonedJob(tx, abandoned, NOW));
    await client.db.job.update({
      where: { id: refused },
      data: { state: 'FAILED', finishedAt: NOW, error: {} },
    });
    await check();
    expect(await open()).toMatchObject([{ rule: 'JOB_GIVEN_UP', subject: `job:${abandoned}` }]);
    await client.db.job.deleteMany();
  });

  test('goes by the last end of each step of the daily job', async () => {
    const day = async (at: Date, status: 'FAILED' | 'COMPLETED'): Promise<void> => {
      const jobId = await client.db.$transaction((tx) =>
        createJob(tx, null, { kind: 'DAILY', input: {}, at }),
      );
      const error = { code: 'UNAVAILABLE', message: 'no answer' };
      await client.db.jobStep.create({
        data: { jobId, name: 'SETTLE_PICKS', position: 1, attempts: 3, status, error, finishedAt: at },
      });
    };
    await day(before({ days: 2 }), 'COMPLETED');
    await day(before({ days: 1 }), 'FAILED');
    await check();
    expect(await open()).toEqual([
      {
        rule: 'DAILY_STEP_FAILED',
        subject: 'step:SETTLE_PICKS',
        message: 'The step SETTLE_PICKS of the daily job failed after 3 tries: no answer',
      },
    ]);
    await day(before({ minutes: 1 }), 'COMPLETED');
    expect(await check()).toEqual({ found: 0, closed: 1 });
  });

  test('keeps the alert of a breaker open until the breaker has closed, not while it tries', async () => {
    const breaker = { source: 'results', failures: 5, process: 'p', changedAt: NOW };
    await client.db.sourceBreaker.create({ data: { ...breaker, state: 'OPEN', lastError: 'HTTP 503' } });
    await check();
    expect(await open()).toMatchObject([{ rule: 'BREAKER_OPEN', subject: 'source:results' }]);
    await client.db.sourceBreaker.update({ where: { source: 'results' }, data: { state: 'HALF_OPEN' } });
    expect(await check()).toEqual({ found: 1, closed: 0 });
    await client.db.sourceBreaker.update({ where: { source: 'results' }, data: { state: 'CLOSED' } });
    expect(await check()).toEqual({ found: 0, closed: 1 });
  });

  test('says of drift what the newest reports say, and nothing by reports older than 30 days', async () => {
    const report = (division: string, asOf: Date, kind: string, subject: string): Promise<unknown> =>
      client.db.driftReport.create({
        data: {
          division,
          season: '2025/26',
          asOf,
          kind,
          subject,
          status: 'DRIFT',
          referenceMatches: 100,
          currentMatches: 100,
          measures: {},
          thresholds: { ...DEFAULT_DRIFT_SETTINGS },
          inputsHash: 'one',
          computedAt: NOW,
        },
      });
    await report('E0', before({ days: 1 }), 'CALIBRATION', 'model_draw');
    await report('SP1', before({ days: 1 }), 'FEATURE', 'home_shots');
    await report('D1', before({ days: 31 }), 'CALIBRATION', 'model_draw');
    await check();
    expect(await open()).toMatchObject([
      { rule: 'DRIFT_CRITICAL', subject: 'division:E0' },
      { rule: 'DRIFT_WARNING', subject: 'division:SP1' },
    ]);
    await client.db.driftReport.deleteMany();
  });

  test('counts picks that are open 72 hours after kick-off by division, backtests left aside', async () => {
    await importTexts(client.db, {
      'E0_2526.csv':
        'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR\nE0,11/05/2026,20:00,North,South,2,1,H\nE0,12/05/2026,20:00,East,West,2,1,H\n',
    });
    const matches = await client.db.match.findMany({ orderBy: { kickOffAt: 'asc' } });
    const pick = async (mode: 'PAPER' | 'BACKTEST', index: number): Promise<void> => {
      const match = matches[index];
      if (!match) throw new Error('There is no such match.');
      const [runId, auditEntryId] = [await run({ mode, status: 'COMPLETED' }), newId()];
      const decision = {
        id: auditEntryId,
        kind: 'MATCH_DECISION',
        outcome: 'PICKED',
        runId,
        step: 0,
      } as const;
      await client.db.$transaction(async (tx) => {
        await tx.pick.create({
          data: {
            id: newId(),
            runId,
            matchId: match.id,
            auditEntryId,
            strategyName: 'made',
            market: 'MATCH_RESULT',
            selection: 'HOME',
            book: 'B365',
            price: 2,
            netPrice: 2,
            probability: 0.6,
            edge: 0.2,
            kellyFraction: 0.1,
            stakeUnits: 1,
            dataFreshness: 'FRESH',
            asOf: NOW,
            kickOffAt: match.kickOffAt,
            createdAt: NOW,
          },
        });
        const about = { matchId: match.id, pickId: null, subject: null, kickOffAt: null };
        await appendDecisions(tx, [{ ...decision, ...about, payload: {}, recordedAt: NOW }]);
      });
    };
    await pick('PAPER', 0);
    await pick('PAPER', 1);
    await pick('BACKTEST', 0);
    await check();
    expect(await open()).toEqual([
      {
        rule: 'RESULTS_MISSING',
        subject: 'division:E0',
        message:
          'Results of E0 are missing: picks that are open more than 72 hours after kick-off: 1, of matches: 1',
      },
    ]);
    await client.db.pick.updateMany({
      data: { outcome: 'WON', profitUnits: 1, turnoverUnits: 1, settledAt: NOW, settlementNumber: 1 },
    });
    expect(await check()).toEqual({ found: 0, closed: 1 });
  });

  test('warns when 80 % of a budget is spent or reserved, and says when it is spent', async () => {
    const cost = (state: string, reservedMicroUsd: number, costMicroUsd: number | null, at: Date) =>
      client.db.costEntry.create({
        data: {
          id: newId(),
          purpose: 'LLM_REVIEW',
          provider: 'OPENAI',
          model: 'made',
          state,
          reservedMicroUsd,
          costMicroUsd,
          inputMicroUsdPerMillion: 1,
          outputMicroUsdPerMillion: 1,
          reservedAt: at,
        },
      });
    await cost('RECORDED', 9_000_000, 500_000, before({ minutes: 30 }));
    await cost('RESERVED', 300_000, null, before({ minutes: 5 }));
    await cost('RELEASED', 7_000_000, null, before({ minutes: 5 }));
    await cost('RECORDED', 1, 4_000_000, before({ days: 10 }));
    await cost('RECORDED', 1, 9_000_000, before({ days: 20 }));
    const budgets = { runMicroUsd: 0n, dayMicroUsd: 1_000_000n, monthMicroUsd: 4_800_000n };
    await check({ budgets });
    expect(await open()).toMatchObject([
      {
        rule: 'BUDGET_NEARLY_SPENT',
        subject: 'budget:day',
        message: 'US$ 0.80 of US$ 1.00 for paid calls of the day (UTC) are spent or reserved',
      },
      { rule: 'BUDGET_SPENT', subject: 'budget:month' },
    ]);
    expect(await check({ budgets: DEFAULT_BUDGETS })).toEqual({
      found: 0,
      closed: 2,
    });
  });

  test('sees an audit trail that does not end where its head says, and hears of a verification that failed', async () => {
    const head = await client.db.auditChainHead.findUniqueOrThrow({ where: { id: 1 } });
    await client.db.auditChainHead.update({ where: { id: 1 }, data: { sequence: 7 } });
    await check({ verifyAudit: auditFault });
    expect(await open()).toMatchObject([
      {
        rule: 'AUDIT_CHAIN_BROKEN',
        message: expect.stringMatching(/changed around the product: entry \d+: .*; faults: \d+\)$/) as string,
      },
      { rule: 'AUDIT_CHAIN_CUT', message: expect.stringContaining('says entry 7') as string },
    ]);
    await client.db.auditChainHead.update({ where: { id: 1 }, data: head });
    // A check that does not read the whole trail does not say that it is whole.
    expect(await check()).toEqual({ found: 0, closed: 1 });
    expect(await open()).toMatchObject([{ rule: 'AUDIT_CHAIN_BROKEN' }]);
    expect(await check({ verifyAudit: auditFault })).toEqual({ found: 0, closed: 1 });
  });

  test('made by several processes at once makes the alerts of one', async () => {
    await client.db.sourceBreaker.updateMany({ data: { state: 'OPEN' } });
    await run({ status: 'FAILED', finishedAt: NOW });
    await Promise.all([check(), check(), check(), check()]);
    const alerts = await client.db.alert.findMany({ select: { occurrences: true, closedAt: true } });
    expect(alerts).toEqual([
      { occurrences: 4, closedAt: null },
      { occurrences: 4, closedAt: null },
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { jobHandlers } from '../../../src/worker/job-handlers.ts';
import {
  EvaluateModelDocument,
  EvaluationOfJobsDocument,
  EvaluationOutcomeDocument,
  EvaluationOutcomesDocument,
  EvaluationPageDocument,
} from '../../generated/operations.ts';
import { importDemoWorld } from '../../support/demo-import.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;
let completed: { readonly id: string; readonly evaluationId: string };

beforeAll(async () => {
  api = await startTestApi();
  await importDemoWorld(api.db);
  completed = await evaluate({ seasons: ['2024/25'], withFriction: true });
}, 120_000);
afterAll(() => api.close());

const ask = async (input: object) => (await execute(api.app, EvaluateModelDocument, { input })).evaluateModel;
const keyOf = (nodeId: string): string => Buffer.from(nodeId, 'base64url').toString().split(':')[1] ?? '';

/** Asks for an evaluation and runs its job to the end, as a worker does. */
async function evaluate(input: object): Promise<{ id: string; evaluationId: string }> {
  const answer = await ask(input);
  const id = keyOf(answer && 'job' in answer ? answer.job.id : '');
  await run(id);
  const evaluation = await api.db.evaluation.findFirstOrThrow({ where: { jobId: id } });
  return { id, evaluationId: evaluation.id };
}

async function run(id: string, signal?: AbortSignal): Promise<{ state: string; result: unknown }> {
  const clock = { now: () => NOW };
  const handlers = jobHandlers({ db: api.db, clock, importRoot: null });
  const onUnexpected = (error: unknown): never => {
    throw error;
  };
  await runJob({ db: api.db, clock, handlers, onUnexpected, ...(signal ? { signal } : {}) }, id);
  return api.db.job.findUniqueOrThrow({ where: { id } });
}

const outcomeOf = async (evaluationId: string) => {
  const id = Buffer.from(`Evaluation:${evaluationId}`).toString('base64url');
  return (await execute(api.app, EvaluationOutcomeDocument, { id })).evaluation;
};

describe('evaluateModel', () => {
  test('answers a job that stores an evaluation, and says what came of it', async () => {
    const job = await api.db.job.findUniqueOrThrow({ where: { id: completed.id } });
    expect(job).toMatchObject({
      kind: 'EVALUATE_MODEL',
      state: 'COMPLETED',
      result: { evaluationId: completed.evaluationId, outcome: 'SCORED' },
    });
    const stored = await outcomeOf(completed.evaluationId);
    expect(stored).toMatchObject({
      leagues: ['DL1'],
      seasons: ['2024/25'],
      jobDatabaseId: completed.id,
      settings: {
        model: { kind: 'DIXON_COLES', xi: 0.0018, historyDays: 1095, shrinkage: 0 },
        minTeamMatches: 1,
        devigMethod: 'SHIN',
        resamples: 2000,
        seed: 1,
        leakMargin: 0.002,
        isFrictionTried: true,
      },
      outcome: { __typename: 'EvaluationScores' },
    });
    const scores = stored?.outcome.__typename === 'EvaluationScores' ? stored.outcome : null;
    const all = scores?.overall;
    expect(all?.model?.matches).toBeGreaterThan(100);
    expect(all?.againstBaseRates?.rps.mean).toBeCloseTo(
      (all?.model?.rps ?? NaN) - (all?.baseRates?.rps ?? NaN),
      12,
    );
    const compared = all?.closing?.compared;
    expect(compared?.difference.rps.mean).toBeCloseTo(
      (compared?.model.rps ?? NaN) - (compared?.line.rps ?? NaN),
      12,
    );
    expect(all?.model?.calibration).toHaveLength(10);
    expect(scores?.leagueSeasons).toEqual([{ division: 'DL1', season: '2024/25', played: all?.played }]);
    expect(stored?.frictionTrial?.perDivision.map(({ division }) => division)).toEqual(['DL1']);
  });

  test('leads from the job to the evaluation that it stored, and to none before it has', async () => {
    const answer = await ask({ seasons: ['2024/25'] });
    const waiting = answer && 'job' in answer ? answer.job.id : '';
    const { jobs } = await execute(api.app, EvaluationOfJobsDocument, {});
    const evaluationOf = (job: string) => jobs.nodes.find(({ id }) => id === job)?.evaluation;
    const { matches } = await api.db.evaluation.findUniqueOrThrow({ where: { id: completed.evaluationId } });
    expect(evaluationOf(Buffer.from(`Job:${completed.id}`).toString('base64url'))).toEqual({
      id: Buffer.from(`Evaluation:${completed.evaluationId}`).toString('base64url'),
      matches,
    });
    expect(evaluationOf(waiting)).toBeNull();
  });

  test('answers whole outcomes in small pages only: each is large', async () => {
    const { evaluations } = await execute(api.app, EvaluationOutcomesDocument, { first: 20 });
    expect(evaluations.nodes[0]?.outcome.__typename).toBe('EvaluationScores');
    await expect(execute(api.app, EvaluationOutcomesDocument, { first: 100 })).rejects.toThrow(/costs \d+/);
  });

  test('is the same to the bit when it is run again, by another client', async () => {
    const again = await evaluate({ leagues: ['DL1'], seasons: ['2024/25'], asOf: NOW.toISOString() });
    expect(again.evaluationId).not.toBe(completed.evaluationId);
    const [first, second] = await Promise.all(
      [completed, again].map(({ evaluationId }) =>
        api.db.evaluation.findUniqueOrThrow({
          where: { id: evaluationId },
          select: { result: true, inputsHash: true, rps: true, config: true, outcome: true },
        }),
      ),
    );
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    const { evaluations } = await execute(api.app, EvaluationPageDocument, {
      filter: { inputsHash: { eq: first?.inputsHash ?? '' } },
    });
    expect(evaluations.totalCount).toBe(2);
  });

  test('stores nothing twice when its job is run again, and nothing at all when it is cancelled', async () => {
    const before = await api.db.evaluation.count();
    await api.db.job.update({ where: { id: completed.id }, data: { state: 'RUNNING' } });
    expect(await run(completed.id)).toMatchObject({ result: { evaluationId: completed.evaluationId } });
    const answer = await ask({ seasons: ['2024/25'] });
    const id = keyOf(answer && 'job' in answer ? answer.job.id : '');
    expect(await run(id, AbortSignal.abort())).toMatchObject({ state: 'CANCELLED' });
    expect(await api.db.evaluation.count()).toBe(before);
  });

  test('tells a suspicion as an error that holds the scores', async () => {
    const result = JSON.parse(
      JSON.stringify(
        (await api.db.evaluation.findUniqueOrThrow({ where: { id: completed.evaluationId } })).result,
      ),
    ) as { groups: object[]; leak: unknown };
    const suspect = { division: null, season: null, matches: 300, margin: 0.002, difference: -0.004 };
    const row = await api.db.evaluation.findUniqueOrThrow({ where: { id: completed.evaluationId } });
    const { id } = await api.db.evaluation.create({
      data: {
        ...row,
        id: '00000000-0000-4000-8000-000000000001',
        outcome: 'LEAK_SUSPECTED',
        config: { ...(row.config as object), leagues: ['DL1', 'X9'] },
        result: {
          ...result,
          leak: {
            groups: [{ ...suspect, lower: -0.01, upper: 0.001 }],
            checks: [{ name: 'DOUBLE_MATCHES', count: 2, passed: false }],
            lookAt: ['Matches are stored twice.'],
          },
        },
      },
    });
    const stored = await outcomeOf(id);
    expect(stored?.outcome).toMatchObject({
      __typename: 'LeakSuspectedError',
      code: 'LEAK_SUSPECTED',
      message: expect.stringMatching(/0\.00400 lower than that of the closing line/) as string,
      suspects: [{ ...suspect, lower: -0.01, upper: 0.001 }],
      checks: [{ name: 'DOUBLE_MATCHES', count: 2, isPassed: false }],
      lookAt: ['Matches are stored twice.'],
      scores: { overall: { played: expect.any(Number) as number } },
    });
    const page = async (filter: object) =>
      (await execute(api.app, EvaluationPageDocument, { filter })).evaluations.nodes.map((node) =>
        keyOf(node.id),
      );
    expect(await page({ outcomeKind: { eq: 'LEAK_SUSPECTED' } })).toEqual([id]);
    expect(await page({ leagues: { hasAny: ['X9', 'E0'] } })).toEqual([id]);
    expect(await page({ leagues: { hasAny: [] } })).toEqual([]);
    expect(await page({ leagues: { hasAll: [] } })).toContain(completed.evaluationId);
    expect(await page({ NOT: { leagues: { hasAny: [] } } })).toContain(completed.evaluationId);
    expect(await page({ leagues: { hasAll: ['X9', 'DL1'] } })).toEqual([id]);
    expect(await page({ leagues: { hasAll: ['X9', 'E0'] } })).toEqual([]);
    expect(await page({ leagues: { hasAny: ['DL1'] } })).toContain(completed.evaluationId);
  });

  test.each([
    ['an as-of in the future', { asOf: '2026-05-15T06:00:01Z' }, 'asOf', /future/],
    ['what is no code of a division', { leagues: ['Premier League'] }, 'leagues[0]', /Premier League/],
    ['a division without results', { leagues: ['DL1', 'SP1'] }, 'leagues', /SP1/],
    ['a season without results', { seasons: ['2019/20'] }, 'seasons[0]', /2019\/20/],
    ['a season that is written otherwise', { seasons: ['2025'] }, 'seasons[0]', /2025/],
    ['a negative decay', { model: { xi: -1 } }, 'model.xi', /-1/],
    ['too few resamples', { bootstrap: { resamples: 99 } }, 'bootstrap.resamples', /99/],
    ['a negative margin', { alarm: { margin: -0.1 } }, 'alarm.margin', /-0.1/],
    [
      'an instant before every result',
      { asOf: '2020-01-01T00:00:00Z' },
      'asOf',
      /no result of any division was known/,
    ],
  ])('refuses %s and makes no job', async (_what, input, path, message) => {
    const jobs = await api.db.job.count();
    expect(await ask(input)).toMatchObject({
      __typename: 'InvalidInputError',
      path,
      message: expect.stringMatching(message) as string,
    });
    expect(await api.db.job.count()).toBe(jobs);
  });

  test('with an idempotency key answers the first job again, and refuses another request', async () => {
    const input = { leagues: ['DL1'], idempotencyKey: 'evaluate once' };
    const first = await ask(input);
    const jobs = await api.db.job.count();
    expect(await ask({ ...input, seasons: [], model: { xi: 0.0018 } })).toEqual(first);
    expect(await api.db.job.count()).toBe(jobs);
    expect(await ask({ ...input, model: { xi: 0.002 } })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });
});

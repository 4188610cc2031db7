import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../src/modules/jobs/actions/run-job.ts';
import { jobHandlers } from '../../../src/worker/job-handlers.ts';
import { ComputeFrictionsDocument, FrictionPageDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { importTexts } from '../graphql/support/import-files.ts';
import { seasonFile } from '../graphql/support/season-file.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await importTexts(api.db, { 'E0_2526.csv': seasonFile() });
});
afterAll(() => api.close());

const ask = async (input: object) =>
  (await execute(api.app, ComputeFrictionsDocument, { input })).computeFrictions;
const jobId = (nodeId: string): string => Buffer.from(nodeId, 'base64url').toString().replace('Job:', '');

async function run(nodeId: string, signal?: AbortSignal) {
  const clock = { now: () => NOW };
  const id = jobId(nodeId);
  const handlers = jobHandlers({ db: api.db, clock, importRoot: null });
  const onUnexpected = (error: unknown): never => {
    throw error;
  };
  await runJob({ db: api.db, clock, handlers, onUnexpected, ...(signal ? { signal } : {}) }, id);
  return api.db.job.findUniqueOrThrow({ where: { id } });
}

describe('computeFrictions', () => {
  test('answers a job that computes each league, and says what came of it', async () => {
    const answer = await ask({ leagues: ['E0'], season: '2025/26' });
    expect(answer).toMatchObject({
      __typename: 'ComputeFrictionsPayload',
      job: {
        kind: 'COMPUTE_FRICTIONS',
        state: 'QUEUED',
        input: { leagues: ['E0'], season: '2025/26', asOf: NOW.toISOString() },
      },
    });
    const job = await run(answer && 'job' in answer ? answer.job.id : '');
    expect(job).toMatchObject({
      state: 'COMPLETED',
      progress: 1,
      result: {
        leagues: [
          { division: 'E0', season: '2025/26', teams: 8, matches: 56, pairs: 28, recorded: 28, shown: 28 },
        ],
      },
    });
    const { frictions } = await execute(api.app, FrictionPageDocument, { first: 100 });
    expect(frictions.totalCount).toBe(28);
    // The made season has no half-time scores: what needs them is null, and so is the score.
    expect(frictions.nodes.every(({ frictionScore }) => frictionScore === null)).toBe(true);
    expect(frictions.nodes[0]?.season).toBe('2025/26');
  });

  test('takes every division and its newest season when none is named', async () => {
    const answer = await ask({});
    const job = await run(answer && 'job' in answer ? answer.job.id : '');
    expect(job.result).toMatchObject({ leagues: [{ division: 'E0', season: '2025/26' }] });
  });

  test('stops between two leagues when it is cancelled, and leaves nothing half done', async () => {
    const answer = await ask({ leagues: ['E0'], asOf: '2026-01-01T00:00:00Z' });
    const records = await api.db.frictionRecord.count();
    const job = await run(answer && 'job' in answer ? answer.job.id : '', AbortSignal.abort());
    expect(job.state).toBe('CANCELLED');
    expect(await api.db.frictionRecord.count()).toBe(records);
  });

  test.each([
    ['an as-of in the future', { asOf: '2026-05-15T06:00:01Z' }, 'asOf', /future/],
    ['what is no code of a division', { leagues: ['E0', 'Premier League'] }, 'leagues[1]', /Premier League/],
    ['a division without results', { leagues: ['E0', 'SP1'] }, 'leagues', /SP1/],
    ['a season without results', { leagues: ['E0'], season: '2019/20' }, 'leagues', /2019\/20/],
    ['a season that no division has', { season: '2019/20' }, 'season', /^season: "2019\/20" has no result/],
    [
      'an instant before every result',
      { asOf: '2020-01-01T00:00:00Z' },
      'asOf',
      /^asOf: .*2020-01-01.* is an instant at which no result of any division was known$/,
    ],
    ['a season that is written otherwise', { season: '2025' }, 'season', /2025/],
  ])('refuses %s and makes no job', async (_what, input, path, message) => {
    const jobs = await api.db.job.count();
    expect(await ask(input)).toMatchObject({
      __typename: 'InvalidInputError',
      path,
      message: expect.stringMatching(message) as string,
    });
    expect(await api.db.job.count()).toBe(jobs);
  });

  test('with an idempotency key answers the first job again', async () => {
    const input = { leagues: ['E0'], idempotencyKey: 'frictions once' };
    const first = await ask(input);
    const jobs = await api.db.job.count();
    expect(await ask(input)).toEqual(first);
    expect(await api.db.job.count()).toBe(jobs);
    expect(await ask({ ...input, leagues: ['E0', 'E0'], season: null, asOf: null })).toEqual(first);
    expect(await api.db.job.count()).toBe(jobs);
    expect(await ask({ ...input, leagues: [] })).toMatchObject({
      __typename: 'IdempotencyConflictError',
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test('with an idempotency key takes every league by no list, an empty one and null for the same', async () => {
    const first = await ask({ idempotencyKey: 'frictions of all' });
    expect(first?.__typename).toBe('ComputeFrictionsPayload');
    const jobs = await api.db.job.count();
    expect(await ask({ leagues: [], idempotencyKey: 'frictions of all' })).toEqual(first);
    expect(await ask({ leagues: null, season: null, idempotencyKey: 'frictions of all' })).toEqual(first);
    expect(await api.db.job.count()).toBe(jobs);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CancelJobDocument,
  ImportMatchesDocument,
  StartPipelineRunDocument,
} from '../../generated/operations.ts';
import { execute, send } from './support/execute.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const input = { mode: 'PAPER' as const, asOf: '2026-05-15T06:00:00Z', leagues: ['E0'] };

async function startRun(more: object = {}) {
  const { startPipelineRun } = await execute(api.app, StartPipelineRunDocument, {
    input: { ...input, ...more },
  });
  return startPipelineRun;
}

describe('startPipelineRun', () => {
  test('answers the run with its job, which waits', async () => {
    expect(await startRun()).toMatchObject({
      __typename: 'StartPipelineRunPayload',
      run: {
        mode: 'PAPER',
        asOf: '2026-05-15T06:00:00.000Z',
        leagues: ['E0'],
        status: 'PENDING',
        job: { state: 'QUEUED' },
      },
    });
  });

  test('answers a refusal as data, naming the member and the rule', async () => {
    const before = await api.db.pipelineRun.count();
    expect(await startRun({ asOf: '2026-06-01T00:00:00Z' })).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
      path: 'asOf',
    });
    expect(await startRun({ config: { stakes: { kellyMultiplier: 2 } } })).toMatchObject({
      __typename: 'InvalidInputError',
      path: 'config.stakes.kellyMultiplier',
    });
    expect(await api.db.pipelineRun.count()).toBe(before);
  });

  test('tells the days of a backtest, and that an instant has none', async () => {
    const query = `mutation {
      days: startPipelineRun(input: { mode: BACKTEST, backtestDays: { from: "2026-02-01", to: "2026-02-02" } }) {
        ... on StartPipelineRunPayload { run { backtestDays { fromOn toOn } asOf steps } }
      }
      instant: startPipelineRun(input: { mode: BACKTEST, asOf: "2026-02-01T12:00:00Z" }) {
        ... on StartPipelineRunPayload { run { backtestDays { fromOn toOn } asOf steps } }
      }
      both: startPipelineRun(
        input: { mode: BACKTEST, asOf: "2026-02-01T12:00:00Z", backtestDays: { from: "2026-02-01", to: "2026-02-02" } }
      ) { ... on InvalidInputError { path } }
    }`;
    expect((await send(api.app, query)).data).toEqual({
      days: {
        run: {
          backtestDays: { fromOn: '2026-02-01', toOn: '2026-02-02' },
          asOf: '2026-02-02T17:00:00.000Z',
          steps: 2,
        },
      },
      instant: { run: { backtestDays: null, asOf: '2026-02-01T12:00:00.000Z', steps: 1 } },
      both: { path: 'asOf' },
    });
  });

  test('one field that is refused does not null the other', async () => {
    const query = `mutation {
      bad: startPipelineRun(input: { mode: PAPER, leagues: ["?"] }) { ... on Error { code } }
      good: startPipelineRun(input: { mode: PAPER }) { ... on StartPipelineRunPayload { run { status } } }
    }`;
    const { data, errors } = await send(api.app, query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ bad: { code: 'BAD_USER_INPUT' }, good: { run: { status: 'PENDING' } } });
  });
});

describe('an idempotency key', () => {
  test('answers the first result again, and starts nothing', async () => {
    const first = await startRun({ idempotencyKey: 'once' });
    const before = await api.db.pipelineRun.count();
    expect(await startRun({ idempotencyKey: 'once' })).toEqual(first);
    expect(await api.db.pipelineRun.count()).toBe(before);
  });

  test('is refused with another input', async () => {
    await startRun({ idempotencyKey: 'changed' });
    const before = await api.db.pipelineRun.count();
    expect(await startRun({ idempotencyKey: 'changed', leagues: ['D1'] })).toMatchObject({
      __typename: 'IdempotencyConflictError',
      code: 'IDEMPOTENCY_CONFLICT',
      idempotencyKey: 'changed',
    });
    expect(await api.db.pipelineRun.count()).toBe(before);
  });

  test('has one effect when two calls come at once, and both get its result', async () => {
    const before = await api.db.pipelineRun.count();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => startRun({ idempotencyKey: 'at once' })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await api.db.pipelineRun.count()).toBe(before + 1);
  });

  test('is not used up by a call that was refused', async () => {
    const refused = await startRun({ idempotencyKey: 'again', leagues: ['?'] });
    expect(refused?.__typename).toBe('InvalidInputError');
    expect((await startRun({ idempotencyKey: 'again' }))?.__typename).toBe('StartPipelineRunPayload');
  });

  test.each(['', ' ', 'x'.repeat(201)])('of the wrong length is refused: %j', async (idempotencyKey) => {
    expect(await startRun({ idempotencyKey })).toMatchObject({
      __typename: 'InvalidInputError',
      path: 'idempotencyKey',
    });
  });
});

describe('cancelJob', () => {
  async function cancel(id: string) {
    const { cancelJob } = await execute(api.app, CancelJobDocument, { input: { id } });
    return cancelJob;
  }

  test('marks a job that waits, and refuses one that has ended', async () => {
    const started = await startRun();
    const id = started?.__typename === 'StartPipelineRunPayload' ? (started.run.job?.id ?? '') : '';
    expect(await cancel(id)).toMatchObject({
      __typename: 'CancelJobPayload',
      job: { id, cancelRequestedAt: '2026-05-15T06:00:00.000Z' },
    });
    await api.db.job.updateMany({ data: { state: 'COMPLETED' } });
    expect(await cancel(id)).toMatchObject({
      __typename: 'JobNotCancellableError',
      state: 'COMPLETED',
      code: 'JOB_NOT_CANCELLABLE',
    });
  });

  test('finds no job under an id that none has, and refuses what is no id of a job', async () => {
    const missing = Buffer.from('Job:00000000-0000-4000-8000-000000000000').toString('base64url');
    expect(await cancel(missing)).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    expect(await cancel('nonsense')).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('importMatches', () => {
  test('takes uploaded text as a job, and shows its length alone', async () => {
    const text = `Div,Date,HomeTeam,AwayTeam\n${'E0,16/05/2026,A,B\n'.repeat(100_000)}`;
    const { importMatches } = await execute(api.app, ImportMatchesDocument, {
      input: { uploads: [{ name: 'fixtures_2026-05-15.csv', text }] },
    });
    expect(importMatches).toMatchObject({
      __typename: 'ImportMatchesPayload',
      job: {
        kind: 'IMPORT_MATCHES',
        state: 'QUEUED',
        input: { uploads: [{ name: 'fixtures_2026-05-15.csv', text: `(${text.length} characters)` }] },
      },
    });
  });

  test('refuses paths where the server has no folder for them', async () => {
    const { importMatches } = await execute(api.app, ImportMatchesDocument, {
      input: { paths: ['/etc/passwd'] },
    });
    expect(importMatches).toMatchObject({ __typename: 'InvalidInputError', code: 'BAD_USER_INPUT' });
  });
});

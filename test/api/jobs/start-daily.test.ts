import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { takeTick } from '../../../src/worker/take-tick.ts';
import { RunDailyJobDocument } from '../../generated/operations.ts';
import { execute } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const clock = { now: () => NOW };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => api.db.job.deleteMany());

const ask = async (input: { idempotencyKey?: string } = {}) => {
  const answer = (await execute(api.app, RunDailyJobDocument, { input })).runDailyJob;
  if (answer?.__typename !== 'RunDailyJobPayload') throw new Error(JSON.stringify(answer));
  return answer;
};
/** As a worker leaves it behind: the same for whoever asks for the next one. */
const end = () => api.db.job.updateMany({ data: { state: 'COMPLETED', finishedAt: NOW } });

describe('starting the daily job', () => {
  test('answers the one that has not ended, and the first answer again for a key', async () => {
    const first = await ask({ idempotencyKey: 'today' });
    expect(await ask()).toEqual({ ...first, isNew: false });
    expect(await ask({ idempotencyKey: 'today' })).toEqual(first);
    await end();
    const second = await ask();
    expect(second).toMatchObject({ isNew: true });
    expect(second.job.id).not.toBe(first.job.id);
  });

  test('by a tick makes one job, also when the tick is delivered twice at once and again after its end', async () => {
    const log = { info: () => undefined, error: () => undefined };
    const tick = { name: 'DAILY', madeAt: new Date('2026-05-15T00:00:12Z') } as const;
    const deliver = (): Promise<void> =>
      takeTick({ db: api.db, clock, queue: null, budgets: DEFAULT_BUDGETS, log }, tick);
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(await api.db.job.count({ where: { kind: 'DAILY' } })).toBe(1);
    await end();
    await deliver();
    expect(await api.db.job.count()).toBe(1);
  });
});

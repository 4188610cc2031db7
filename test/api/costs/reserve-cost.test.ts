import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordCost } from '../../../src/modules/costs/actions/record-cost.ts';
import { releaseCost } from '../../../src/modules/costs/actions/release-cost.ts';
import { reserveCost } from '../../../src/modules/costs/actions/reserve-cost.ts';
import type { Budgets } from '../../../src/modules/costs/domain/budgets.ts';
import { FAKE_PRICES } from '../../support/open-test-llm.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

let client: TestClient;
const runs = [crypto.randomUUID(), crypto.randomUUID()];
const job = crypto.randomUUID();

beforeAll(async () => {
  client = await openTestClient();
  const createdAt = new Date('2026-12-01T00:00:00Z');
  for (const id of runs) {
    await client.db.pipelineRun.create({
      data: { id, mode: 'PAPER', asOf: createdAt, config: {}, createdAt },
    });
  }
  await client.db.job.create({ data: { id: job, kind: 'ANALYZE_STRATEGIES', input: {}, createdAt } });
});
beforeEach(() => client.db.costEntry.deleteMany());
afterAll(() => client.close());

const AMPLE: Budgets = { runMicroUsd: 10_000n, dayMicroUsd: 10_000n, monthMicroUsd: 10_000n };
const [price] = FAKE_PRICES;

/** Reserves 100 millionths of a dollar. */
function reserve(
  budgets: Partial<Budgets>,
  {
    at = '2026-12-01T12:00:00Z',
    runId = null,
    jobId = null,
  }: Partial<Record<'at' | 'runId' | 'jobId', string | null>> = {},
): Promise<string> {
  if (!price) throw new Error('There is no price.');
  return client.db.$transaction((tx) =>
    reserveCost(
      tx,
      { ...AMPLE, ...budgets },
      {
        purpose: 'LLM_REVIEW',
        price,
        most: { inputTokens: 100, outputTokens: 0 },
        at: new Date(at ?? ''),
        runId,
        jobId,
      },
    ),
  );
}

const at = new Date('2026-12-01T12:00:30Z');

describe('reserving a cost', () => {
  test('lets 3 of 20 at once through where the budget is for 3', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => reserve({ dayMicroUsd: 399n })),
    );
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(17);
    expect(refused).toMatchObject(
      Array<unknown>(17).fill({ code: 'BUDGET_EXHAUSTED', budget: { reservedMicroUsd: 300n } }),
    );
    expect(await client.db.costEntry.count({ where: { state: 'RESERVED' } })).toBe(3);
  });

  test.each([
    ['DAY', { dayMicroUsd: 150n }, '2026-12-02T00:00:00.000Z'],
    ['MONTH', { monthMicroUsd: 150n, dayMicroUsd: 150n }, '2027-01-01T00:00:00.000Z'],
    ['RUN', { runMicroUsd: 150n, dayMicroUsd: 150n }, null],
  ] as const)(
    'that exceeds the budget of a %s names it and when it opens again',
    async (window, budgets, opens) => {
      const runId = runs[0] ?? '';
      const first = await reserve(budgets, { runId });
      await client.db.$transaction((tx) =>
        recordCost(tx, first, { usage: { inputTokens: 90, outputTokens: 0 }, at }),
      );
      await expect(reserve(budgets, { runId })).rejects.toMatchObject({
        failure: 'BudgetExhausted',
        budget: { window, limitMicroUsd: 150n, spentMicroUsd: 90n, reservedMicroUsd: 0n },
        askedMicroUsd: 100n,
        opensAgainAt: opens === null ? null : new Date(opens),
        message: expect.stringContaining(`the ${window} budget of 0.00015 USD`) as string,
      });
      expect(await client.db.costEntry.count()).toBe(1);
    },
  );

  test('says that a call does not fit at all where it is above the whole budget', async () => {
    await expect(reserve({ dayMicroUsd: 99n })).rejects.toMatchObject({ opensAgainAt: null });
  });

  test('counts against the run, or the job without one, that it is for alone', async () => {
    const budgets = { runMicroUsd: 100n };
    await reserve(budgets, { runId: runs[0] ?? '', jobId: job });
    await expect(reserve(budgets, { runId: runs[0] ?? '' })).rejects.toMatchObject({
      budget: { window: 'RUN' },
    });
    await reserve(budgets, { runId: runs[1] ?? '' });
    await reserve(budgets, { jobId: job });
    await expect(reserve(budgets, { jobId: job })).rejects.toMatchObject({ budget: { window: 'RUN' } });
    await reserve(budgets);
    await reserve(budgets);
  });

  test('is possible again on the next UTC day, and what was spent late counts for the day before', async () => {
    const budgets = { dayMicroUsd: 100n };
    await reserve(budgets, { at: '2026-12-01T23:59:59.999Z' });
    await reserve(budgets, { at: '2026-12-02T00:00:00.000Z' });
    await expect(reserve(budgets, { at: '2026-12-02T00:00:01Z' })).rejects.toMatchObject({
      budget: { window: 'DAY', reservedMicroUsd: 100n },
    });
  });

  test('finds the budget open again when a call cost less, or nothing', async () => {
    const budgets = { dayMicroUsd: 100n };
    const first = await reserve(budgets);
    await client.db.$transaction((tx) => releaseCost(tx, first, at));
    const second = await reserve(budgets);
    await client.db.$transaction((tx) =>
      recordCost(tx, second, { usage: { inputTokens: 0, outputTokens: 0 }, at }),
    );
    await reserve(budgets);
  });

  test('releases the reservation of a process that died, 15 minutes after it was made', async () => {
    const budgets = { dayMicroUsd: 100n };
    const lost = await reserve(budgets, { at: '2026-12-01T12:00:00Z' });
    await expect(reserve(budgets, { at: '2026-12-01T12:14:59.999Z' })).rejects.toThrow('budget');
    await reserve(budgets, { at: '2026-12-01T12:15:00Z' });
    const stored = await client.db.costEntry.findUnique({ where: { id: lost } });
    expect(stored).toMatchObject({ state: 'RELEASED', costMicroUsd: null });
    // It was alive all the same: what it spent is in the books.
    await client.db.$transaction((tx) =>
      recordCost(tx, lost, { usage: { inputTokens: 60, outputTokens: 0 }, at }),
    );
    expect(await client.db.costEntry.findUnique({ where: { id: lost } })).toMatchObject({
      state: 'RECORDED',
      costMicroUsd: 60n,
    });
  });

  test('is recorded once', async () => {
    const id = await reserve({});
    const record = (): Promise<void> =>
      client.db.$transaction((tx) => recordCost(tx, id, { usage: null, at }));
    await record();
    await expect(record()).rejects.toThrow(/not there to be recorded/);
    await client.db.$transaction((tx) => releaseCost(tx, id, at));
    expect(await client.db.costEntry.findUnique({ where: { id } })).toMatchObject({
      state: 'RECORDED',
      costMicroUsd: 100n,
    });
  });
});

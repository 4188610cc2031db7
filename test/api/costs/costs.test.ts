import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prisma } from '../../../src/db/generated/client.ts';
import { BudgetDocument, CostsDocument, CostSummaryDocument } from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { encodeNodeId } from '../../../src/graphql/node-id.ts';

let api: TestApi;
const runId = crypto.randomUUID();

/** It is 06:00 UTC on 15 May 2026. */
function entry(changes: Partial<Prisma.CostEntryCreateManyInput>): Prisma.CostEntryCreateManyInput {
  return {
    id: crypto.randomUUID(),
    purpose: 'LLM_REVIEW',
    provider: 'OPENAI',
    model: 'gpt-5-mini',
    state: 'RECORDED',
    reservedMicroUsd: 900_000n,
    costMicroUsd: 250_000n,
    inputTokens: 1_000,
    outputTokens: 100,
    inputMicroUsdPerMillion: 250_000n,
    outputMicroUsdPerMillion: 2_000_000n,
    reservedAt: new Date('2026-05-15T05:00:00Z'),
    recordedAt: new Date('2026-05-15T05:00:03Z'),
    ...changes,
  };
}

const underWay = {
  state: 'RESERVED',
  costMicroUsd: null,
  recordedAt: null,
  inputTokens: null,
  outputTokens: null,
};

beforeAll(async () => {
  api = await startTestApi();
  const createdAt = new Date('2026-05-14T00:00:00Z');
  await api.db.pipelineRun.create({
    data: { id: runId, mode: 'PAPER', asOf: createdAt, config: {}, createdAt },
  });
  await api.db.costEntry.createMany({
    data: [
      entry({ runId }),
      entry({ runId, reservedAt: new Date('2026-05-14T23:59:59.999Z'), costMicroUsd: 100_000n }),
      entry({
        reservedAt: new Date('2026-05-01T00:00:00Z'),
        purpose: 'STRATEGY_ANALYSIS',
        provider: 'ANTHROPIC',
      }),
      entry({
        reservedAt: new Date('2026-04-30T23:59:59.999Z'),
        costMicroUsd: 7n,
        inputTokens: null,
        outputTokens: null,
      }),
      entry({ ...underWay, runId, reservedMicroUsd: 400_000n, reservedAt: new Date('2026-05-15T05:59:00Z') }),
      // Its process died.
      entry({ ...underWay, runId, reservedAt: new Date('2026-05-15T05:45:00Z') }),
      entry({ state: 'RELEASED', costMicroUsd: 0n }),
    ],
  });
});
afterAll(() => api.close());

describe('the budget', () => {
  test('says of run, day and month what is spent, reserved and left, and when it opens again', async () => {
    const { budget } = await execute(api.app, BudgetDocument, { runId: encodeNodeId('PipelineRun', runId) });
    expect(budget).toEqual([
      {
        window: 'RUN',
        limitUsd: '1',
        spentUsd: '0.35',
        reservedUsd: '0.4',
        remainingUsd: '0.25',
        startsAt: null,
        opensAgainAt: null,
      },
      {
        window: 'DAY',
        limitUsd: '5',
        spentUsd: '0.25',
        reservedUsd: '0.4',
        remainingUsd: '4.35',
        startsAt: '2026-05-15T00:00:00.000Z',
        opensAgainAt: '2026-05-16T00:00:00.000Z',
      },
      {
        window: 'MONTH',
        limitUsd: '50',
        spentUsd: '0.6',
        reservedUsd: '0.4',
        remainingUsd: '49',
        startsAt: '2026-05-01T00:00:00.000Z',
        opensAgainAt: '2026-06-01T00:00:00.000Z',
      },
    ]);
    expect((await execute(api.app, BudgetDocument)).budget.map(({ window }) => window)).toEqual([
      'DAY',
      'MONTH',
    ]);
  });

  test('of a run that is not there is refused', async () => {
    const id = encodeNodeId('PipelineRun', crypto.randomUUID());
    const { errors } = await send(api.app, `{ budget(runId: "${id}") { window } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test.each(['x', encodeNodeId('Pick', crypto.randomUUID()), encodeNodeId('PipelineRun', 'x')])(
    'of %s, which is no run, is refused by the name of the argument',
    async (id) => {
      const { errors } = await send(api.app, `{ budget(runId: "${id}") { window } }`);
      expect(errors).toMatchObject([
        { message: `runId: "${id}" is not the id of a PipelineRun`, extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    },
  );
});

describe('costs', () => {
  test('are listed by what they cost, page by page, with everything that was recorded', async () => {
    const filter = { state: { eq: 'RECORDED' }, run: { mode: { eq: 'PAPER' } } } as const;
    const orderBy = { field: 'COST_USD', direction: 'DESC' } as const;
    const first = await execute(api.app, CostsDocument, { filter, orderBy, first: 1 });
    expect(first.costs).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          purpose: 'LLM_REVIEW',
          provider: 'OPENAI',
          model: 'gpt-5-mini',
          state: 'RECORDED',
          reservedUsd: '0.9',
          costUsd: '0.25',
          inputTokens: 1_000,
          outputTokens: 100,
          inputUsdPerMillion: '0.25',
          outputUsdPerMillion: '2',
          run: { id: encodeNodeId('PipelineRun', runId) },
          job: null,
        },
      ],
    });
    const after = first.costs.pageInfo.endCursor;
    const second = await execute(api.app, CostsDocument, { filter, orderBy, first: 1, after });
    expect(second.costs.nodes).toMatchObject([{ costUsd: '0.1' }]);
  });

  test('under way have none yet', async () => {
    const { costs } = await execute(api.app, CostsDocument, { filter: { state: { eq: 'RESERVED' } } });
    expect(costs.nodes.map(({ costUsd, recordedAt }) => [costUsd, recordedAt])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('are summed by UTC day, purpose and provider', async () => {
    const { costSummary } = await execute(api.app, CostSummaryDocument, {
      from: '2026-04-30',
      to: '2026-05-15',
    });
    const sum = (calls: number, costUsd: string, known = calls) => ({
      calls,
      costUsd,
      inputTokens: String(known * 1_000),
      outputTokens: String(known * 100),
    });
    expect(costSummary).toEqual({
      total: sum(4, '0.600007', 3),
      days: [
        { dayOn: '2026-04-30', ...sum(1, '0.000007', 0) },
        { dayOn: '2026-05-01', ...sum(1, '0.25') },
        { dayOn: '2026-05-14', ...sum(1, '0.1') },
        { dayOn: '2026-05-15', ...sum(1, '0.25') },
      ],
      purposes: [
        { purpose: 'LLM_REVIEW', ...sum(3, '0.350007', 2) },
        { purpose: 'STRATEGY_ANALYSIS', ...sum(1, '0.25') },
      ],
      providers: [
        { provider: 'ANTHROPIC', ...sum(1, '0.25') },
        { provider: 'OPENAI', ...sum(3, '0.350007', 2) },
      ],
    });
  });

  test('of days without any are nothing', async () => {
    const { costSummary } = await execute(api.app, CostSummaryDocument, {
      from: '2025-01-01',
      to: '2025-01-01',
    });
    expect(costSummary).toEqual({
      total: { calls: 0, costUsd: '0', inputTokens: '0', outputTokens: '0' },
      days: [],
      purposes: [],
      providers: [],
    });
  });

  test.each([
    ['2026-05-02', '2026-05-01', /before from/],
    ['2025-01-01', '2026-01-02', /367 days; 366/],
  ])('of the days from %s to %s are refused', async (from, to, message) => {
    const query = `{ costSummary(from: "${from}", to: "${to}") { total { calls } } }`;
    const { errors } = await send(api.app, query);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(message) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

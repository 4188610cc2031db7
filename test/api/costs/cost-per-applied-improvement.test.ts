import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Prisma } from '../../../src/db/generated/client.ts';
import { CostPerAppliedImprovementDocument } from '../../generated/operations.ts';
import { execute, send } from '../graphql/support/execute.ts';
import { NOW, startTestApi, type TestApi } from '../graphql/support/test-api.ts';

const MONTH = { from: '2026-05-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' };
const FIRST = new Date(MONTH.from);
const BEFORE = new Date(FIRST.getTime() - 1);

let api: TestApi;
let made = 0;

function call(
  provider: 'OPENAI' | 'ANTHROPIC',
  changes: Partial<Prisma.CostEntryCreateManyInput>,
): Prisma.CostEntryCreateManyInput {
  return {
    id: crypto.randomUUID(),
    purpose: 'STRATEGY_ANALYSIS',
    provider,
    model: 'a-model',
    state: 'RECORDED',
    reservedMicroUsd: 900_000n,
    costMicroUsd: 250_000n,
    inputMicroUsdPerMillion: 250_000n,
    outputMicroUsdPerMillion: 2_000_000n,
    reservedAt: FIRST,
    recordedAt: FIRST,
    ...changes,
  };
}

/** An improvement that went through the statuses at an instant, proposed by a provider or by nobody who was paid. */
async function improvement(
  provider: 'OPENAI' | 'ANTHROPIC' | null,
  statuses: readonly string[],
  at: Date,
): Promise<void> {
  const llmCall = provider && {
    create: {
      id: crypto.randomUUID(),
      purpose: 'STRATEGY_ANALYSIS',
      provider,
      model: 'a-model',
      prompt: '',
      outcome: 'ACCEPTED',
      startedAt: BEFORE,
    },
  };
  made += 1;
  const evidence = {
    proposalHash: String(made),
    baselineParameters: {},
    proposedParameters: {},
    createdAt: at,
  };
  await api.db.strategyImprovement.create({
    data: {
      agentName: 'somebody',
      strategyName: 'totals-value',
      evidence: { create: llmCall === null ? evidence : { ...evidence, llmCall } },
      transitions: { create: statuses.map((toStatus, index) => ({ number: index + 1, toStatus, at })) },
    },
  });
}

beforeAll(async () => {
  api = await startTestApi();
  const underWay = { state: 'RESERVED', costMicroUsd: null, recordedAt: null };
  await api.db.costEntry.createMany({
    data: [
      call('OPENAI', {}),
      call('OPENAI', { costMicroUsd: 250_001n }),
      call('OPENAI', {
        ...underWay,
        reservedMicroUsd: 70_000n,
        reservedAt: new Date(NOW.getTime() - 60_000),
      }),
      // Its process died.
      call('OPENAI', { ...underWay, reservedAt: new Date(NOW.getTime() - 16 * 60_000) }),
      call('OPENAI', { purpose: 'LLM_REVIEW', costMicroUsd: 9_000_000n }),
      call('ANTHROPIC', { costMicroUsd: 1n }),
      call('ANTHROPIC', { state: 'RELEASED', costMicroUsd: 0n }),
      call('ANTHROPIC', { reservedAt: BEFORE, costMicroUsd: 4_000_000n }),
    ],
  });
  const whole = ['proposed', 'active', 'applied'];
  await improvement('OPENAI', whole, FIRST);
  await improvement('OPENAI', whole, NOW);
  await improvement('OPENAI', ['proposed', 'archived'], NOW);
  await improvement('ANTHROPIC', whole, BEFORE);
  await improvement(null, whole, NOW);
});
afterAll(() => api.close());

const sum = (
  provider: string | null,
  calls: number,
  costUsd: string,
  ...rest: (string | number | null)[]
) => {
  const [reservedUsd, appliedImprovements, costPerImprovementUsd] = rest;
  return { provider, calls, costUsd, reservedUsd, appliedImprovements, costPerImprovementUsd };
};

describe('costPerAppliedImprovement', () => {
  test('divides what analyses of a span cost by the improvements that were applied in it', async () => {
    expect(
      (await execute(api.app, CostPerAppliedImprovementDocument, MONTH)).costPerAppliedImprovement,
    ).toEqual({
      total: sum(null, 3, '0.500002', '0.07', 3, '0.166667'),
      providers: [
        sum('ANTHROPIC', 1, '0.000001', '0', 0, null),
        sum('OPENAI', 2, '0.500001', '0.07', 2, '0.250001'),
        sum(null, 0, '0', '0', 1, '0'),
      ],
    });
  });

  test('counts everything without bounds, and ends before the last instant', async () => {
    const all = await execute(api.app, CostPerAppliedImprovementDocument, {});
    expect(all.costPerAppliedImprovement.total).toEqual(sum(null, 4, '4.500002', '0.07', 4, '1.125001'));
    const before = await execute(api.app, CostPerAppliedImprovementDocument, { to: MONTH.from });
    expect(before.costPerAppliedImprovement).toEqual({
      total: sum(null, 1, '4', '0', 1, '4'),
      providers: [sum('ANTHROPIC', 1, '4', '0', 1, '4')],
    });
  });

  test('is nothing of a span without any, and refuses one that ends before it begins', async () => {
    const none = await execute(api.app, CostPerAppliedImprovementDocument, { from: MONTH.to });
    expect(none.costPerAppliedImprovement).toEqual({ total: sum(null, 0, '0', '0', 0, null), providers: [] });
    const query = `{ costPerAppliedImprovement(from: "${MONTH.to}", to: "${MONTH.to}") { total { calls } } }`;
    const { errors } = await send(api.app, query);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', inputPath: 'to' } }]);
  });
});

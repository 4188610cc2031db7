import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  checkProvider,
  type ProviderToCheck,
} from '../../../src/modules/improvements/actions/check-provider.ts';
import type { PaidAnalysis } from '../../../src/modules/improvements/domain/analysis/paid-analysis.ts';
import type { LlmSettings } from '../../../src/modules/llm/domain/llm-settings.ts';
import { DEFAULT_BUDGETS } from '../../../src/modules/costs/domain/budgets.ts';
import { newId } from '../../../src/shared/ids.ts';
import { FAKE_KEY, FAKE_PRICES } from '../../support/open-test-llm.ts';
import { openTestClient, type TestClient } from '../../support/open-test-client.ts';

const at = new Date('2026-12-02T12:00:00Z');
const NO_ACCESS = { apiKey: null, baseUrl: null };
const settings: LlmSettings = {
  budgets: DEFAULT_BUDGETS,
  prices: FAKE_PRICES,
  access: { OPENAI: { apiKey: FAKE_KEY, baseUrl: null }, ANTHROPIC: NO_ACCESS },
};
/** 16,000 tokens out, at ten dollars a million. */
const LEAST = 160_000n;

let client: TestClient;

beforeAll(async () => {
  client = await openTestClient();
});
beforeEach(async () => {
  await client.db.costEntry.deleteMany();
});
afterAll(async () => {
  await client.close();
});

const check = (changes: Partial<ProviderToCheck> = {}): Promise<PaidAnalysis | null> =>
  checkProvider(client.db, { settings, provider: 'OPENAI', model: 'gpt-fake', at, ...changes });

async function spend(costMicroUsd: bigint, reservedAt: Date): Promise<void> {
  await client.db.costEntry.create({
    data: {
      id: newId(),
      purpose: 'LLM_REVIEW',
      provider: 'OPENAI',
      model: 'gpt-fake',
      state: 'RECORDED',
      reservedMicroUsd: costMicroUsd,
      costMicroUsd,
      inputMicroUsdPerMillion: 1n,
      outputMicroUsdPerMillion: 1n,
      reservedAt,
      recordedAt: reservedAt,
    },
  });
}

describe('the provider of an analysis', () => {
  test('is the embedded one without a model, whatever is configured', async () => {
    expect(await check({ provider: 'EMBEDDED', model: null, settings: null })).toBeNull();
    await expect(check({ provider: 'EMBEDDED' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      path: 'model',
    });
  });

  test('is a paid one with its limits, where it has a key, a price and a budget', async () => {
    expect(await check()).toEqual({
      provider: 'OPENAI',
      model: 'gpt-fake',
      maxOutputTokens: 16_000,
      timeoutMs: 180_000,
    });
  });

  test.each<[string, Partial<ProviderToCheck>, string, RegExp]>([
    ['a model', { model: null }, 'model', /must name a model of OPENAI/],
    ['a name of the model', { model: '' }, 'model', /must name a model of OPENAI/],
    ['a name of a length that models have', { model: 'x'.repeat(201) }, 'model', /1 to 200 characters/],
    [
      'a price of the model',
      { model: 'gpt-0' },
      'model',
      /"gpt-0" of OPENAI has no price on 2026-12-02.*LLM_PRICES/,
    ],
    [
      'a price that holds by then',
      { at: new Date('2019-12-31T23:59:59Z') },
      'model',
      /has no price on 2019-12-31/,
    ],
    [
      'a key',
      { provider: 'ANTHROPIC', model: 'claude-sonnet-4-5' },
      'provider',
      /cannot be asked without a key: set ANTHROPIC_API_KEY/,
    ],
    ['access to models', { settings: null }, 'provider', /set OPENAI_API_KEY/],
  ])('is refused without %s', async (_what, changes, path, message) => {
    const refused = await check(changes).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'BAD_USER_INPUT',
      path,
      message: expect.stringMatching(message) as string,
    });
    expect(String(refused)).not.toContain(FAKE_KEY);
  });

  test.each([
    ['the day', 5_000_000n - LEAST + 1n, at, { window: 'DAY' }, '2026-12-03T00:00:00.000Z'],
    [
      'the month',
      50_000_000n - LEAST + 1n,
      new Date('2026-12-01T00:00:00Z'),
      { window: 'MONTH' },
      '2027-01-01T00:00:00.000Z',
    ],
  ])(
    'is refused where the budget of %s is spent, and nothing is reserved',
    async (_what, spent, on, budget, opens) => {
      await spend(spent - 1n, on);
      expect(await check()).not.toBeNull();
      await spend(1n, on);
      await expect(check()).rejects.toMatchObject({
        code: 'BUDGET_EXHAUSTED',
        budget: { ...budget, spentMicroUsd: spent, reservedMicroUsd: 0n },
        askedMicroUsd: LEAST,
        opensAgainAt: new Date(opens),
      });
      expect(await client.db.costEntry.count()).toBe(2);
    },
  );

  test('is refused for good where no job may cost as much', async () => {
    const budgets = { ...DEFAULT_BUDGETS, runMicroUsd: LEAST - 1n };
    await expect(check({ settings: { ...settings, budgets } })).rejects.toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      budget: { window: 'RUN', limitMicroUsd: LEAST - 1n },
      opensAgainAt: null,
    });
  });
});

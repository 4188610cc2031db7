import type { PrismaClient } from '../../src/db/generated/client.ts';
import type { Budgets } from '../../src/modules/costs/domain/budgets.ts';
import type { ModelPrice } from '../../src/modules/costs/domain/model-price.ts';
import type { LlmSettings } from '../../src/modules/llm/domain/llm-settings.ts';
import { type Llm, openLlm } from '../../src/modules/llm/llm.ts';
import type { Clock } from '../../src/shared/clock.ts';

export const FAKE_KEY = 'sk-of-the-test-1234567890';

/** A dollar a million tokens in, ten out. */
export const FAKE_PRICES: readonly ModelPrice[] = (['OPENAI', 'ANTHROPIC'] as const).map((provider) => ({
  provider,
  model: provider === 'OPENAI' ? 'gpt-fake' : 'claude-sonnet-4-5',
  inputMicroUsdPerMillion: 1_000_000n,
  outputMicroUsdPerMillion: 10_000_000n,
  validFrom: '2020-01-01',
  source: 'the test',
}));

const AMPLE = 1_000_000_000n;

interface TestLlm {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly baseUrl: string;
  readonly budgets?: Partial<Budgets>;
  readonly prices?: readonly ModelPrice[];
  readonly attempts?: number;
  readonly threshold?: number;
  /** Of the pause before a repetition. */
  readonly delayMs?: number;
}

/** What a process knows that can ask both providers at a fake server, within ample budgets. */
export function fakeLlmSettings(baseUrl: string): LlmSettings {
  const access = { apiKey: FAKE_KEY, baseUrl };
  return {
    budgets: { runMicroUsd: AMPLE, dayMicroUsd: AMPLE, monthMicroUsd: AMPLE },
    prices: FAKE_PRICES,
    access: { OPENAI: access, ANTHROPIC: access },
  };
}

/** Both providers at a fake server, with pauses of a millisecond. */
export function openTestLlm({ db, clock, baseUrl, ...options }: TestLlm): Llm {
  const settings = fakeLlmSettings(baseUrl);
  return openLlm({
    db,
    clock,
    settings: {
      ...settings,
      budgets: { ...settings.budgets, ...options.budgets },
      prices: options.prices ?? FAKE_PRICES,
    },
    repetition: {
      attempts: options.attempts ?? 3,
      initialDelayMs: options.delayMs ?? 1,
      maxDelayMs: options.delayMs ?? 5,
    },
    breaker: { threshold: options.threshold ?? 1_000 },
  });
}

import type { PaidProvider } from './cost-entry.ts';
import type { ModelPrice } from './model-price.ts';

const SOURCES: Readonly<Record<PaidProvider, string>> = {
  OPENAI: 'https://platform.openai.com/docs/pricing',
  ANTHROPIC: 'https://platform.claude.com/docs/en/about-claude/pricing',
};

/** US cents per million tokens in and out, from the day of release. Long prompts, caches and batches have other prices: none is used. */
const PRICES: readonly (readonly [PaidProvider, string, bigint, bigint, string])[] = [
  ['OPENAI', 'gpt-4o-mini', 15n, 60n, '2024-07-18'],
  ['OPENAI', 'gpt-4o', 250n, 1000n, '2024-10-02'],
  ['OPENAI', 'gpt-4.1', 200n, 800n, '2025-04-14'],
  ['OPENAI', 'gpt-4.1-mini', 40n, 160n, '2025-04-14'],
  ['OPENAI', 'gpt-4.1-nano', 10n, 40n, '2025-04-14'],
  ['OPENAI', 'gpt-5', 125n, 1000n, '2025-08-07'],
  ['OPENAI', 'gpt-5-mini', 25n, 200n, '2025-08-07'],
  ['OPENAI', 'gpt-5-nano', 5n, 40n, '2025-08-07'],
  ['OPENAI', 'gpt-5.1', 125n, 1000n, '2025-11-13'],
  ['OPENAI', 'gpt-5.4', 250n, 1500n, '2026-03-05'],
  ['ANTHROPIC', 'claude-sonnet-4-5', 300n, 1500n, '2025-09-29'],
  ['ANTHROPIC', 'claude-haiku-4-5', 100n, 500n, '2025-10-15'],
  ['ANTHROPIC', 'claude-opus-4-5', 500n, 2500n, '2025-11-24'],
  ['ANTHROPIC', 'claude-sonnet-5', 200n, 1000n, '2026-10-10'],
  ['ANTHROPIC', 'claude-opus-5', 500n, 2500n, '2026-10-10'],
];

/**
 * List prices as they were told on 29 November 2026, in part by others than the providers, whose pages `source` names: compare before
 * budgets rest on them. `LLM_PRICES` corrects and adds.
 */
export const PRICE_TABLE: readonly ModelPrice[] = PRICES.map(
  ([provider, model, inputCents, outputCents, validFrom]) => ({
    provider,
    model,
    inputMicroUsdPerMillion: inputCents * 10_000n,
    outputMicroUsdPerMillion: outputCents * 10_000n,
    validFrom,
    source: SOURCES[provider],
  }),
);

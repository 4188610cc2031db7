import { z } from 'zod';
import { type Budgets, DEFAULT_BUDGETS } from './modules/costs/domain/budgets.ts';
import type { PAID_PROVIDERS } from './modules/costs/domain/cost-entry.ts';
import { type ModelPrice, overridePrices } from './modules/costs/domain/model-price.ts';
import { PRICE_TABLE } from './modules/costs/domain/price-table.ts';
import type { LlmSettings } from './modules/llm/domain/llm-settings.ts';
import { parseUsd, USD_RULE } from './shared/micro-usd.ts';
import { isDay } from './shared/uk-time.ts';

/** Dollars as text or number, to millionths. */
const usd = z.union([z.string(), z.number()], { error: USD_RULE }).transform((given, context) => {
  const amount = parseUsd(String(given));
  if (amount !== null) return amount;
  context.addIssue({ code: 'custom', message: USD_RULE });
  return z.NEVER;
});

const address = z
  .url({ protocol: /^https?$/, error: 'it must be an address such as https://host/v1' })
  .optional();

const prices = z.array(
  z.strictObject({
    provider: z.enum(['OPENAI', 'ANTHROPIC'] satisfies (keyof typeof PAID_PROVIDERS)[]),
    model: z.string().min(1).max(200),
    inputUsdPerMillion: usd,
    outputUsdPerMillion: usd,
    validFrom: z.string().refine(isDay, 'must be a day such as 2026-05-15').optional(),
  }),
);

const priceList = z.string().transform((text, context): readonly ModelPrice[] => {
  const read = prices.safeParse(readJson(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    context.addIssue({
      code: 'custom',
      message:
        'it must be JSON such as [{"provider":"OPENAI","model":"gpt-5-mini","inputUsdPerMillion":0.25,"outputUsdPerMillion":2}]: ' +
        `${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`,
    });
    return z.NEVER;
  }
  return read.data.map(({ provider, model, inputUsdPerMillion, outputUsdPerMillion, validFrom }) => ({
    provider,
    model,
    inputMicroUsdPerMillion: inputUsdPerMillion,
    outputMicroUsdPerMillion: outputUsdPerMillion,
    // Without a day it holds for every call.
    validFrom: validFrom ?? '0001-01-01',
    source: 'LLM_PRICES',
  }));
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The variables that say which paid models may be asked, and what that may cost. */
export const llmVariables = {
  OPENAI_API_KEY: z.string().trim().optional(),
  OPENAI_BASE_URL: address,
  ANTHROPIC_API_KEY: z.string().trim().optional(),
  ANTHROPIC_BASE_URL: address,
  BUDGET_RUN_USD: usd.optional(),
  BUDGET_DAY_USD: usd.optional(),
  BUDGET_MONTH_USD: usd.optional(),
  LLM_PRICES: priceList.optional(),
};

/** Variables whose values are secrets, or can hold one: no message repeats them. */
export const SECRET_LLM_VARIABLES: readonly string[] = [
  'OPENAI_API_KEY',
  'OPENAI_BASE_URL',
  'ANTHROPIC_API_KEY',
  'ANTHROPIC_BASE_URL',
];

export function llmSettingsOf(given: z.infer<z.ZodObject<typeof llmVariables>>): LlmSettings {
  const budgets: Budgets = {
    runMicroUsd: given.BUDGET_RUN_USD ?? DEFAULT_BUDGETS.runMicroUsd,
    dayMicroUsd: given.BUDGET_DAY_USD ?? DEFAULT_BUDGETS.dayMicroUsd,
    monthMicroUsd: given.BUDGET_MONTH_USD ?? DEFAULT_BUDGETS.monthMicroUsd,
  };
  return {
    budgets,
    prices: overridePrices(PRICE_TABLE, given.LLM_PRICES ?? []),
    access: {
      OPENAI: { apiKey: given.OPENAI_API_KEY ?? null, baseUrl: given.OPENAI_BASE_URL ?? null },
      ANTHROPIC: { apiKey: given.ANTHROPIC_API_KEY ?? null, baseUrl: given.ANTHROPIC_BASE_URL ?? null },
    },
  };
}

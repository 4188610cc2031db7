import type { Reader } from '../../../db/transaction.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { BudgetExhaustedError } from '../../costs/domain/budget-exhausted-error.ts';
import { type Budgets, type BudgetState, forbiddingBudget } from '../../costs/domain/budgets.ts';
import type { PaidProvider } from '../../costs/domain/cost-entry.ts';
import { costOfTokens } from '../../costs/domain/cost-of-tokens.ts';
import { type ModelPrice, priceAt } from '../../costs/domain/model-price.ts';
import { readBudgets } from '../../costs/reads/read-budgets.ts';
import type { LlmSettings } from '../../llm/domain/llm-settings.ts';
import { type PaidAnalysis, PAID_ANALYSIS_LIMITS } from '../domain/analysis/paid-analysis.ts';
import type { AnalysisProvider } from '../domain/analysis/proposer.ts';

export interface ProviderToCheck {
  /** Null in a process that was given no access to language models. */
  readonly settings: LlmSettings | null;
  readonly provider: AnalysisProvider;
  readonly model: string | null;
  readonly at: Date;
}

const LONGEST_MODEL = 200;

/**
 * Whether a provider can be asked for an analysis at an instant, before anything is written or sent. The budgets are those of now: what is
 * reserved for the call, and refused, when it is made, nothing here promises.
 *
 * @returns what to ask and how; null for EMBEDDED, which asks nobody.
 * @throws InvalidInputError for `model` where it is missing, given to EMBEDDED, too long or has no price, and for `provider` without a key.
 * @throws BudgetExhaustedError where a budget has less left than the smallest such call may cost.
 */
export async function checkProvider(
  reader: Reader,
  { settings, provider, model, at }: ProviderToCheck,
): Promise<PaidAnalysis | null> {
  if (provider === 'EMBEDDED') {
    if (model !== null)
      throw new InvalidInputError('model', model, 'must be left out: EMBEDDED has no models');
    return null;
  }
  if (model === null || model === '' || model.length > LONGEST_MODEL)
    throw new InvalidInputError(
      'model',
      model,
      `must name a model of ${provider} in 1 to ${LONGEST_MODEL} characters`,
    );
  if (settings === null || (settings.access[provider].apiKey ?? '') === '')
    throw new InvalidInputError(
      'provider',
      provider,
      `cannot be asked without a key: set ${provider}_API_KEY`,
    );
  const price = pricedModel(settings, { provider, model, at });
  const leastMicroUsd = costOfTokens(price, {
    inputTokens: 0,
    outputTokens: PAID_ANALYSIS_LIMITS.maxOutputTokens,
  });
  const calendar = await readBudgets(reader, settings.budgets, { runId: null, jobId: null, at });
  const forbidding = forbiddingBudget([ownBudget(settings.budgets), ...calendar], leastMicroUsd);
  if (forbidding) throw new BudgetExhaustedError(forbidding, leastMicroUsd);
  return { provider, model, ...PAID_ANALYSIS_LIMITS };
}

function pricedModel(
  { prices }: LlmSettings,
  asked: { readonly provider: PaidProvider; readonly model: string; readonly at: Date },
): ModelPrice {
  try {
    return priceAt(prices, asked);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new InvalidInputError('model', asked.model, `cannot be asked: ${error.message}`);
  }
}

/** Of the job to come, which has spent nothing yet. */
function ownBudget({ runMicroUsd }: Budgets): BudgetState {
  return {
    window: 'RUN',
    limitMicroUsd: runMicroUsd,
    spentMicroUsd: 0n,
    reservedMicroUsd: 0n,
    startsAt: null,
    endsAt: null,
  };
}

import type { Budgets } from '../../costs/domain/budgets.ts';
import type { PaidProvider } from '../../costs/domain/cost-entry.ts';
import type { ModelPrice } from '../../costs/domain/model-price.ts';

/** How a provider is reached. */
export interface ProviderAccess {
  /** Null: the provider is not called. A secret: it goes nowhere but into requests. */
  readonly apiKey: string | null;
  /** Null: the provider's own address. */
  readonly baseUrl: string | null;
}

/** What this process knows of paid language models. */
export interface LlmSettings {
  readonly budgets: Budgets;
  readonly prices: readonly ModelPrice[];
  readonly access: Readonly<Record<PaidProvider, ProviderAccess>>;
}

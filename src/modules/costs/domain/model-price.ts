import type { MicroUsd } from '../../../shared/micro-usd.ts';
import type { Day } from '../../../shared/uk-time.ts';
import { PipelineError } from '../../pipeline/domain/failures/pipeline-error.ts';
import type { PaidProvider } from './cost-entry.ts';

/** What a model costs. Prices are in millionths of a US dollar per million tokens. */
export interface ModelPrice {
  readonly provider: PaidProvider;
  /** As the provider's API names it, to the letter. */
  readonly model: string;
  readonly inputMicroUsdPerMillion: MicroUsd;
  readonly outputMicroUsdPerMillion: MicroUsd;
  /** The first UTC day on which it is taken to hold. */
  readonly validFrom: Day;
  /** Where it was read. */
  readonly source: string;
}

/**
 * The price of a model in force at an instant: the newest that holds by then.
 * @throws PipelineError ConfigInvalid for a model without one: what a call would cost is not known, so it is not made.
 */
export function priceAt(
  prices: readonly ModelPrice[],
  { provider, model, at }: { provider: PaidProvider; model: string; at: Date },
): ModelPrice {
  const today = at.toISOString().slice(0, 10);
  const [price] = prices
    .filter((one) => one.provider === provider && one.model === model && one.validFrom <= today)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  if (price) return price;
  const known = prices.filter((one) => one.provider === provider).map((one) => one.model);
  throw new PipelineError(
    'ConfigInvalid',
    `model ${JSON.stringify(model.slice(0, 100))} of ${provider} has no price on ${today}, so it is not called: give one in LLM_PRICES; ` +
      `priced are ${[...new Set(known)].sort().join(', ') || 'none'}`,
  );
}

/** Prices with those of `others` in front: a model that they name has no other price any more. */
export function overridePrices(
  prices: readonly ModelPrice[],
  others: readonly ModelPrice[],
): readonly ModelPrice[] {
  const keyOf = ({ provider, model }: ModelPrice): string => `${provider} ${model}`;
  const overridden = new Set(others.map(keyOf));
  return [...others, ...prices.filter((price) => !overridden.has(keyOf(price)))];
}

import type { MicroUsd } from '../../../shared/micro-usd.ts';
import type { ModelPrice } from './model-price.ts';

const MILLION = 1_000_000n;

export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What tokens cost at a price, rounded up to a whole millionth of a dollar. */
export function costOfTokens(
  price: Pick<ModelPrice, 'inputMicroUsdPerMillion' | 'outputMicroUsdPerMillion'>,
  { inputTokens, outputTokens }: TokenUsage,
): MicroUsd {
  const cost =
    BigInt(inputTokens) * price.inputMicroUsdPerMillion +
    BigInt(outputTokens) * price.outputMicroUsdPerMillion;
  return (cost + MILLION - 1n) / MILLION;
}

import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireNumber, requirePrice, requireProbability } from '../input/require-number.ts';
import { logGrowth } from './log-growth.ts';
import { limitStake } from './stake-limits.ts';
import type { StakeLimits } from './stake-limits.ts';

/** An outcome that can be bet; of all outcomes listed together at most one happens. */
export interface ExclusiveOutcome {
  readonly probability: number;
  /** Decimal, above 1. */
  readonly price: number;
}

const SUM_TOLERANCE = 1e-6;

/**
 * The shares of the bankroll to put on each of several exclusive outcomes at once, in their order, that together grow it
 * fastest. Outcomes are taken in order of probability * price for as long as that exceeds the reserve rate; each then gets
 * probability - reserve / price (Smoczynski and Tomkins, The Mathematical Scientist 35, 2010; exact). Several outcomes can
 * deserve a stake that have no edge alone, as a hedge. The multiplier scales each stake; the cap limits their sum and
 * keeps their proportions. Refuses probabilities that sum to more than 1.
 */
export function exclusiveKellyFractions(
  outcomes: readonly ExclusiveOutcome[],
  limits: StakeLimits = {},
): number[] {
  requireOutcomes(outcomes);
  const byReturn = outcomes.toSorted(
    (left, right) => right.probability * right.price - left.probability * left.price,
  );
  let [reserve, unlisted, unpriced] = [1, 1, 1];
  for (const { probability, price } of byReturn) {
    if (probability * price <= reserve) break;
    unlisted = Math.max(0, unlisted - probability);
    unpriced -= 1 / price;
    reserve = unlisted / unpriced;
  }
  const full = outcomes.map(({ probability, price }) => Math.max(0, probability - reserve / price));
  const total = full.reduce((sum, stake) => sum + stake, 0);
  const scale = total > 0 ? limitStake(total, limits) / total : 0;
  return full.map((stake) => stake * scale);
}

/**
 * The expected growth of log wealth, in nats, of these shares of the bankroll (each 0..1, summing to at most 1) on
 * exclusive outcomes; what is missing from probabilities summing to 1 is the chance that none of them happens.
 */
export function exclusiveGrowth(outcomes: readonly ExclusiveOutcome[], fractions: readonly number[]): number {
  requireOutcomes(outcomes);
  if (fractions.length !== outcomes.length) {
    throw new InvalidInputError(
      'fractions',
      fractions,
      `must hold one stake for each of ${outcomes.length} outcomes.`,
    );
  }
  let [staked, listed, growth] = [0, 0, 0];
  for (const [index, fraction] of fractions.entries())
    staked += requireNumber(`fractions[${index}]`, fraction, 0, 1);
  if (staked > 1 + SUM_TOLERANCE) {
    throw new InvalidInputError('fractions', fractions, `must sum to at most 1, not ${staked}.`);
  }
  const reserve = Math.max(0, 1 - staked);
  for (const [index, { probability, price }] of outcomes.entries()) {
    listed += probability;
    growth += logGrowth(probability, reserve + (fractions[index] ?? 0) * price);
  }
  return growth + logGrowth(listed < 1 - SUM_TOLERANCE ? 1 - listed : 0, reserve);
}

function requireOutcomes(outcomes: readonly ExclusiveOutcome[]): void {
  if (outcomes.length === 0) throw new InvalidInputError('outcomes', outcomes, 'must not be empty.');
  let sum = 0;
  for (const [index, { probability, price }] of outcomes.entries()) {
    sum += requireProbability(`outcomes[${index}].probability`, probability);
    requirePrice(`outcomes[${index}].price`, price);
  }
  if (sum > 1 + SUM_TOLERANCE) {
    throw new InvalidInputError(
      'outcomes',
      outcomes,
      `must have probabilities summing to at most 1, not ${sum}.`,
    );
  }
}

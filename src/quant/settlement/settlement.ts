import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireProbability } from '../input/require-number.ts';

/**
 * Probabilities of how a bet settles, summing to 1. A half win pays half the stake at the price and returns the other
 * half; a half loss loses half and returns the other half; a push returns the stake.
 */
export interface Settlement {
  readonly win: number;
  readonly halfWin: number;
  readonly push: number;
  readonly halfLoss: number;
  readonly loss: number;
}

const SUM_TOLERANCE = 1e-6;

/** A bet that can only win or lose. */
export function winOrLose(probability: number): Settlement {
  requireProbability('probability', probability);
  return { win: probability, halfWin: 0, push: 0, halfLoss: 0, loss: 1 - probability };
}

/** Refuses a settlement with anything but probabilities that sum to 1 within 1e-6. */
export function requireSettlement(path: string, settlement: Settlement): void {
  const { win, halfWin, push, halfLoss, loss } = settlement;
  for (const [outcome, probability] of Object.entries({ win, halfWin, push, halfLoss, loss })) {
    requireProbability(`${path}.${outcome}`, probability);
  }
  const sum = win + halfWin + push + halfLoss + loss;
  if (Math.abs(sum - 1) > SUM_TOLERANCE) {
    throw new InvalidInputError(
      path,
      settlement,
      `must sum to 1 within ${SUM_TOLERANCE}; it sums to ${sum}.`,
    );
  }
}

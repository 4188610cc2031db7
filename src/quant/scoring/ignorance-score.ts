import { logLoss } from './log-loss.ts';

/**
 * The log loss in bits, 0 (best) .. 49.8 (Good 1952; Roulston and Smith, Monthly Weather Review 130, 2002): one bit is a forecast
 * of one half.
 */
export function ignoranceScore(probabilities: readonly number[], outcome: number): number {
  return logLoss(probabilities, outcome) / Math.LN2;
}

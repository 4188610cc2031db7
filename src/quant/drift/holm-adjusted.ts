import { requireProbability } from '../input/require-number.ts';

/**
 * The p-values of a family of tests, each raised so far that rejecting those at or below a level errs anywhere in the family with at most that
 * probability, however the tests hang together (Holm, Scandinavian J. Statistics 6, 1979). In the order given, 0..1.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const order = pValues
    .map((pValue, index) => ({ pValue: requireProbability(`pValues[${index}]`, pValue), index }))
    .sort((left, right) => left.pValue - right.pValue);
  const adjusted = Array.from(pValues, () => 1);
  let highest = 0;
  for (const [rank, { pValue, index }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, pValue * (order.length - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}

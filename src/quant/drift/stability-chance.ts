import { requireWhole } from '../input/require-number.ts';
import { chiSquareSurvival } from '../numeric/chi-square-survival.ts';

/**
 * Probability that chance alone gives a population stability index of `index` or more over `bins` bins (2 or more), when both populations
 * are drawn from one. Over few matches the index is large without any drift: on average (bins - 1) * (1 / reference + 1 / current).
 * Divided by the sum of the inverse sizes it is about chi-square (Yurdakul and Naranjo, J. Risk Model Validation 14, 2020).
 */
export function stabilityChance(
  index: number,
  {
    bins,
    reference,
    current,
  }: { readonly bins: number; readonly reference: number; readonly current: number },
): number {
  requireWhole('bins', bins, 2, 1000);
  requireWhole('reference', reference, 1, Number.MAX_SAFE_INTEGER);
  requireWhole('current', current, 1, Number.MAX_SAFE_INTEGER);
  return chiSquareSurvival(Math.max(0, index) / (1 / reference + 1 / current), bins - 1);
}

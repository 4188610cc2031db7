import type { GoalMeans } from '../../../../quant/goals/expected-goals.ts';
import { requireNumber } from '../../../../quant/input/require-number.ts';
import { effectOf, type FrictionCoefficients } from './friction-coefficients.ts';
import type { FrictionFeatures } from './friction-features.ts';

/**
 * The mean goals of a fixture with its friction counted in.
 *
 * @param features null when nothing is known of the friction.
 * @param coefficients null when none were fitted.
 * @param weight 0..1: the share of the coefficients that counts. At 0, and wherever nothing is known, the means come back to the
 * bit. @throws InvalidInputError for any other weight.
 */
export function adjustForFriction(
  means: GoalMeans,
  features: FrictionFeatures | null,
  coefficients: FrictionCoefficients | null,
  weight: number,
): GoalMeans {
  requireNumber('weight', weight, 0, 1);
  if (!features || !coefficients) return means;
  const goals = weight * effectOf(coefficients.goals, features.goals);
  const supremacy = weight * effectOf(coefficients.supremacy, features.supremacy);
  if (goals === 0 && supremacy === 0) return means;
  return {
    home: means.home * Math.exp(goals + supremacy / 2),
    away: means.away * Math.exp(goals - supremacy / 2),
  };
}

import { adjustForFriction } from '../friction-layer/adjust-for-friction.ts';
import type { FrictionCoefficients } from '../friction-layer/friction-coefficients.ts';
import type { FrictionFeatures } from '../friction-layer/friction-features.ts';
import { feasible, type GoalForecast } from './goal-forecast.ts';
import { idleStep, type LayerStep } from './layer-step.ts';

/** What is known of the friction of a fixture, and whether friction has earned a say. */
export interface FrictionKnown {
  /** Null where no friction of the two was known. */
  readonly features: FrictionFeatures | null;
  /** The newest friction trial that was known; null without one. */
  readonly trial: {
    readonly coefficients: FrictionCoefficients;
    /** The interval of the paired difference of log loss with and without friction lies below 0: friction helps. */
    readonly excludesZero: boolean;
  } | null;
}

/** Friction on top of a forecast. It counts for nothing until a trial has shown that it helps, whatever weight it is given. */
export function frictionStep(
  below: GoalForecast,
  { features, trial }: FrictionKnown,
  weight: number,
): LayerStep {
  const idle = (idleReason: LayerStep['idleReason'], note: string): LayerStep =>
    idleStep(below, weight, { idleReason, note });
  if (weight === 0) return idle('NO_WEIGHT', 'frictionWeight is 0.');
  if (trial === null)
    return idle('NO_TRIAL', 'No friction trial was known at the instant, so friction weighs 0.');
  if (!trial.excludesZero) {
    const note =
      'The newest friction trial known at the instant does not exclude 0 in favour of friction, so it weighs 0.';
    return idle('TRIAL_INCLUDES_ZERO', note);
  }
  if (features === null || (features.goals === null && features.supremacy === null)) {
    return idle('NO_FRICTION_KNOWN', 'No friction of the two clubs was known at the instant.');
  }
  const means = adjustForFriction(below.means, features, trial.coefficients, weight);
  return {
    askedWeight: weight,
    weight,
    idleReason: null,
    note: 'Means are adjusted by the coefficients of the newest friction trial, which excludes 0 in favour of friction.',
    forecast: feasible({ ...below, means }),
  };
}

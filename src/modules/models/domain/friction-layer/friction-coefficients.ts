/** What a feature counts for. */
export interface FrictionCoefficient {
  /** Change of the logarithm of the mean goals for a change of the feature by 1. */
  readonly value: number;
  /** Of `value`, with the prior counted as knowledge. */
  readonly standardError: number;
  /** The value of the feature that changes nothing: its mean over the matches of the fit, each weighing as its expected goals. */
  readonly centre: number;
}

/**
 * The coefficients of the friction layer: log l' = log l + g * goals + s * supremacy / 2 and log m' = log m + g * goals - s *
 * supremacy / 2, where l and m are the means without friction and each feature is taken from its centre.
 */
export interface FrictionCoefficients {
  readonly goals: FrictionCoefficient;
  readonly supremacy: FrictionCoefficient;
  /** Matches of the fit: those of which at least one feature was known. */
  readonly matches: number;
}

/** What a feature adds by its coefficient; 0 where it is not known. */
export function effectOf(coefficient: FrictionCoefficient, feature: number | null): number {
  return feature === null ? 0 : coefficient.value * (feature - coefficient.centre);
}

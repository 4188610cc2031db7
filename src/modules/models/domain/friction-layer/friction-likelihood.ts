import { at } from '../../../../quant/numeric/at.ts';
import type { FrictionTable } from './friction-table.ts';

/** A number for each coefficient. */
export interface PerCoefficient {
  readonly goals: number;
  readonly supremacy: number;
}

/** The logarithm of the posterior at a point, with its exact derivatives. */
export interface FrictionLikelihood {
  /** In nats, without the terms that do not depend on the coefficients. */
  readonly value: number;
  readonly slope: PerCoefficient;
  /** Minus the second derivatives: a positive definite matrix. */
  readonly bend: PerCoefficient & { readonly both: number };
}

/**
 * The Poisson log-likelihood of the scores at these coefficients plus a normal prior of this precision on each, for features that
 * are counted from their centres.
 */
export function frictionLikelihood(
  table: FrictionTable,
  features: { readonly goals: Float64Array; readonly supremacy: Float64Array },
  point: PerCoefficient,
  precision: number,
): FrictionLikelihood {
  let value = -(precision / 2) * (point.goals ** 2 + point.supremacy ** 2);
  let [goalsSlope, supremacySlope] = [-precision * point.goals, -precision * point.supremacy];
  let [goalsBend, supremacyBend, both] = [precision, precision, 0];
  for (let match = 0; match < table.count; match++) {
    const goals = at(features.goals, match);
    const half = at(features.supremacy, match) / 2;
    const [homeShift, awayShift] = [
      point.goals * goals + point.supremacy * half,
      point.goals * goals - point.supremacy * half,
    ];
    const homeMean = at(table.homeMean, match) * Math.exp(homeShift);
    const awayMean = at(table.awayMean, match) * Math.exp(awayShift);
    const [homeGoals, awayGoals] = [at(table.homeGoals, match), at(table.awayGoals, match)];
    value += homeGoals * homeShift - homeMean + awayGoals * awayShift - awayMean;
    goalsSlope += goals * (homeGoals - homeMean + awayGoals - awayMean);
    supremacySlope += half * (homeGoals - homeMean - awayGoals + awayMean);
    goalsBend += goals * goals * (homeMean + awayMean);
    supremacyBend += half * half * (homeMean + awayMean);
    both += goals * half * (homeMean - awayMean);
  }
  return {
    value,
    slope: { goals: goalsSlope, supremacy: supremacySlope },
    bend: { goals: goalsBend, supremacy: supremacyBend, both },
  };
}

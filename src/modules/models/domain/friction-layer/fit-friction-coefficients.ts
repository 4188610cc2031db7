import type { FrictionCoefficients } from './friction-coefficients.ts';
import { type FrictionObservation, orderedObservations } from './friction-observation.ts';
import { frictionTable } from './friction-table.ts';
import { fitFrictionTable } from './fit-friction-table.ts';

/**
 * The coefficients that the scores make most probable: a Poisson regression of the goals of both sides with the forecast without
 * friction as its offset, and a normal prior of `FRICTION_PRIOR_DEVIATION` around 0 on each coefficient. Goals count as
 * independent: their dependence lies in the low scores and says next to nothing about the means. Features are counted from their
 * centres, so that a forecast that is wrong for all matches alike is not taken for friction.
 *
 * The order of the matches changes nothing, to the bit. Without a match of which a feature is known, both coefficients are 0 and as
 * uncertain as the prior.
 *
 * @throws InvalidInputError for what `orderedObservations` refuses.
 */
export function fitFrictionCoefficients(observations: readonly FrictionObservation[]): FrictionCoefficients {
  return fitFrictionTable(frictionTable(orderedObservations(observations)));
}

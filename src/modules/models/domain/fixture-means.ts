import { type GoalMeans, meansOfRatings } from '../../../quant/goals/expected-goals.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import type { DivisionRatings } from './fit-division.ts';
import { type RatingRules, ratedSide } from './rated-side.ts';

/** Who meets where, by the ids of the teams. */
export interface FixtureSides {
  readonly home: number;
  readonly away: number;
  /** On neutral ground nobody has the home advantage; `home` is then only the side named first. */
  readonly isNeutral: boolean;
}

/**
 * Why a model says nothing of a team: no match of it in the history, fewer than the settings ask for, or matches that do not
 * determine a rating.
 */
export type UnratedReason = 'UNKNOWN' | 'TOO_FEW_MATCHES' | 'UNDETERMINED';

/** What a score grid is made of, or the side for which there is nothing; of two such sides the home one. */
export type FixtureMeans =
  | {
      readonly rated: true;
      /** The mean number of goals of each side, above 0. */
      readonly means: GoalMeans;
      /** Of low scores, by Dixon and Coles; 0 for the other models. */
      readonly rho: number;
      /** Of the goals of both sides, in a bivariate Poisson; 0 for the other models. */
      readonly covariance: number;
      /** Sides that were rated by what newcomers were before, not by their own matches alone; by `NewcomerRule`. */
      readonly newcomers: readonly number[];
    }
  | { readonly rated: false; readonly teamId: number; readonly reason: UnratedReason };

/**
 * What a division's goal model expects of a fixture. All forecasts go through here, so that they skip the same teams and treat
 * promoted ones alike.
 *
 * @throws InvalidInputError for a team against itself.
 */
export function fixtureMeans(
  fitted: DivisionRatings,
  settings: RatingRules,
  sides: FixtureSides,
): FixtureMeans {
  const { fit } = fitted;
  if (sides.home === sides.away)
    throw new InvalidInputError('away', sides.away, 'must not be the home team.');
  const home = ratedSide(fitted, settings, sides.home);
  if (typeof home === 'string') return { rated: false, teamId: sides.home, reason: home };
  const away = ratedSide(fitted, settings, sides.away);
  if (typeof away === 'string') return { rated: false, teamId: sides.away, reason: away };
  return {
    rated: true,
    means: meansOfRatings(fit, home.rating, away.rating, { neutral: sides.isNeutral }),
    rho: fit.rho,
    covariance: fit.covariance,
    newcomers: [sides.home, sides.away].filter((_, side) => (side === 0 ? home : away).isNewcomer),
  };
}

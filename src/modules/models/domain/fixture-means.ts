import { expectedGoals, type GoalMeans } from '../../../quant/goals/expected-goals.ts';
import type { DivisionFit } from './fit-division.ts';
import type { ModelSettings } from './model-settings.ts';

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
      readonly rho: number;
      readonly covariance: number;
      /** Sides that were rated by what newcomers were before, not by their own matches alone. */
      readonly newcomers: readonly number[];
    }
  | { readonly rated: false; readonly teamId: number; readonly reason: UnratedReason };

/**
 * What a division's goal model expects of a fixture. All that forecasts go through here, so that they skip the same teams.
 *
 * @throws InvalidInputError for a team against itself.
 */
export function fixtureMeans(
  fitted: DivisionFit,
  settings: Pick<ModelSettings, 'minTeamMatches'>,
  { home, away, isNeutral }: FixtureSides,
): FixtureMeans {
  const { fit } = fitted;
  for (const teamId of [home, away]) {
    const reason = unratedReason(fitted, settings, teamId);
    if (reason !== null) return { rated: false, teamId, reason };
  }
  const means = expectedGoals(fit, home, away, { neutral: isNeutral });
  return { rated: true, means, rho: fit.rho, covariance: fit.covariance, newcomers: [] };
}

function unratedReason(
  { fit, matchesByTeam }: DivisionFit,
  { minTeamMatches }: Pick<ModelSettings, 'minTeamMatches'>,
  teamId: number,
): UnratedReason | null {
  const played = matchesByTeam.get(teamId) ?? 0;
  if (played === 0) return 'UNKNOWN';
  if (played < minTeamMatches) return 'TOO_FEW_MATCHES';
  return fit.teams.includes(teamId) ? null : 'UNDETERMINED';
}

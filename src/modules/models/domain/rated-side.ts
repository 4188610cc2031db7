import { ratingOf, type TeamRating } from '../../../quant/goals/expected-goals.ts';
import { mixRating, newcomerRating } from '../../../quant/goals/newcomer-rating.ts';
import type { DivisionRatings } from './fit-division.ts';
import type { UnratedReason } from './fixture-means.ts';
import type { ModelSettings } from './model-settings.ts';

/** Which teams a model speaks of. */
export type RatingRules = Pick<ModelSettings, 'minTeamMatches' | 'newcomers'>;

/** The rating by which a side is forecast. */
export interface RatedSide {
  readonly rating: TeamRating;
  /** Whether it rests on what newcomers were before, not on the team's own matches alone. */
  readonly isNewcomer: boolean;
}

/** How a team is rated by a division's model, or why it is not. */
export function ratedSide(
  fitted: DivisionRatings,
  { minTeamMatches, newcomers }: RatingRules,
  teamId: number,
): RatedSide | UnratedReason {
  const played = fitted.matchesByTeam.get(teamId) ?? 0;
  const own = ratingOf(fitted.fit, teamId);
  if (played >= minTeamMatches) return own === null ? 'UNDETERMINED' : { rating: own, isNewcomer: false };
  const isNew = played === 0 || fitted.newcomers.includes(teamId);
  if (newcomers === 'SKIP' || !isNew) return played === 0 ? 'UNKNOWN' : 'TOO_FEW_MATCHES';
  const rating = ratingOfNewcomers(fitted, minTeamMatches);
  return { rating: own === null ? rating : mixRating(own, rating, played, minTeamMatches), isNewcomer: true };
}

/** What teams were that came before: those that have played enough to tell. */
function ratingOfNewcomers(
  { fit, newcomers, matchesByTeam }: DivisionRatings,
  minTeamMatches: number,
): TeamRating {
  const settled = newcomers.filter((team) => (matchesByTeam.get(team) ?? 0) >= minTeamMatches);
  return newcomerRating(fit, settled);
}

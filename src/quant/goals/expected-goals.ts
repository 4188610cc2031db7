import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { GoalModelFit, TeamKey } from './goal-model-fit.ts';

/** The mean number of goals of each side, above 0. */
export interface GoalMeans {
  readonly home: number;
  readonly away: number;
}

/** What a fit thinks of a team. 0 is average; a higher attack scores more, a higher defence concedes less. */
export interface TeamRating {
  readonly attack: number;
  readonly defence: number;
}

export interface VenueOptions {
  /** On neutral ground nobody has the home advantage; `home` is then only the side named first. */
  readonly neutral?: boolean;
}

/** The means that a fit gives to a fixture. Refuses a team that the fit does not rate, and a team against itself. */
export function expectedGoals<K extends TeamKey>(
  fit: GoalModelFit<K>,
  home: K,
  away: K,
  options: VenueOptions = {},
): GoalMeans {
  const [first, second] = [requireRating(fit, 'home', home), requireRating(fit, 'away', away)];
  if (home === away) throw new InvalidInputError('away', away, 'must not be the home team.');
  return meansOfRatings(fit, first, second, options);
}

/** The means of a fixture of two ratings on the scale of a fit, its own or others (see `newcomerRating`). */
export function meansOfRatings(
  fit: Pick<GoalModelFit<TeamKey>, 'intercept' | 'homeAdvantage' | 'covariance'>,
  home: TeamRating,
  away: TeamRating,
  options: VenueOptions = {},
): GoalMeans {
  const advantage = options.neutral === true ? 0 : fit.homeAdvantage;
  return {
    home: Math.exp(fit.intercept + advantage + home.attack - away.defence) + fit.covariance,
    away: Math.exp(fit.intercept + away.attack - home.defence) + fit.covariance,
  };
}

/** The rating of a team; null when the fit has none. */
export function ratingOf<K extends TeamKey>(
  fit: Pick<GoalModelFit<K>, 'teams' | 'attack' | 'defence'>,
  team: K,
): TeamRating | null {
  const position = fit.teams.indexOf(team);
  const [attack, defence] = [fit.attack[position], fit.defence[position]];
  return attack !== undefined && defence !== undefined ? { attack, defence } : null;
}

function requireRating<K extends TeamKey>(fit: GoalModelFit<K>, path: string, team: K): TeamRating {
  const rating = ratingOf(fit, team);
  if (rating !== null) return rating;
  const rule = fit.leftOut.includes(team)
    ? 'was left out of the fit: its matches do not determine a rating.'
    : 'has no match in the fit.';
  throw new InvalidInputError(path, team, rule);
}

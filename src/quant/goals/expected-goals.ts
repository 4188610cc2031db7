import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { GoalModelFit, TeamKey } from './goal-model-fit.ts';

/** The mean number of goals of each side, above 0. */
export interface GoalMeans {
  readonly home: number;
  readonly away: number;
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
  const [first, second] = [ratingsOf(fit, 'home', home), ratingsOf(fit, 'away', away)];
  if (home === away) throw new InvalidInputError('away', away, 'must not be the home team.');
  const advantage = options.neutral === true ? 0 : fit.homeAdvantage;
  return {
    home: Math.exp(fit.intercept + advantage + first.attack - second.defence),
    away: Math.exp(fit.intercept + second.attack - first.defence),
  };
}

function ratingsOf<K extends TeamKey>(
  fit: GoalModelFit<K>,
  path: string,
  team: K,
): { attack: number; defence: number } {
  const position = fit.teams.indexOf(team);
  const [attack, defence] = [fit.attack[position], fit.defence[position]];
  if (attack !== undefined && defence !== undefined) return { attack, defence };
  const rule = fit.leftOut.includes(team)
    ? 'was left out of the fit: its matches do not determine a rating.'
    : 'has no match in the fit.';
  throw new InvalidInputError(path, team, rule);
}

import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { requireWhole } from '../input/require-number.ts';
import { compareKeys } from './compare-keys.ts';
import { ratingOf } from './expected-goals.ts';
import type { TeamRating } from './expected-goals.ts';
import type { GoalModelFit, TeamKey } from './goal-model-fit.ts';

/** Without any newcomer to learn from, a newcomer counts as these many weakest teams: as many as most leagues send down. */
const WEAKEST_TEAMS = 3;
const MOST_MATCHES = 1_000_000;

/**
 * The rating of a team that is new to a division, before it has played there: the mean attack and the mean defence of the
 * teams of the fit that came into it within the window (`newcomers`; those without a rating are passed over). Promoted
 * teams of one league are alike and weaker than the average that a prior or an empty rating would give them. When the fit rates
 * no newcomer: the mean of the three weakest teams by attack + defence, the ones whose places newcomers take.
 *
 * The rule is ours, chosen because it needs no results of the division below. What it lacks is whatever sets this newcomer apart;
 * `mixRating` lets its own matches say that. Refuses a fit without teams.
 */
export function newcomerRating<K extends TeamKey>(
  fit: Pick<GoalModelFit<K>, 'teams' | 'attack' | 'defence'>,
  newcomers: Iterable<K>,
): TeamRating {
  const among = new Set(newcomers);
  const rated = fit.teams.flatMap((team) => {
    const rating = ratingOf(fit, team);
    return rating === null ? [] : [{ team, ...rating }];
  });
  if (rated.length === 0) throw new InvalidInputError('fit.teams', fit.teams, 'must hold at least one team.');
  const seen = rated.filter(({ team }) => among.has(team));
  return meanRating(seen.length > 0 ? seen : rated.sort(byStrength).slice(0, WEAKEST_TEAMS));
}

/**
 * The rating of a team with few matches in the division: its own by the share `matches` / `minimum`, a newcomer's by the rest.
 * From `minimum` matches on (1 and above) its own alone. Bridges the games in which maximum likelihood would believe
 * every goal; the share grows by the match, so that no forecast jumps.
 */
export function mixRating(
  own: TeamRating,
  newcomer: TeamRating,
  matches: number,
  minimum: number,
): TeamRating {
  requireWhole('minimum', minimum, 1, MOST_MATCHES);
  if (requireWhole('matches', matches, 0, MOST_MATCHES) >= minimum) return own;
  const share = matches / minimum;
  return {
    attack: share * own.attack + (1 - share) * newcomer.attack,
    defence: share * own.defence + (1 - share) * newcomer.defence,
  };
}

function byStrength(left: TeamRating & { team: TeamKey }, right: TeamRating & { team: TeamKey }): number {
  const difference = left.attack + left.defence - (right.attack + right.defence);
  return difference === 0 ? compareKeys(left.team, right.team) : difference;
}

function meanRating(ratings: readonly TeamRating[]): TeamRating {
  const meanOf = (part: keyof TeamRating): number =>
    ratings.reduce((sum, rating) => sum + rating[part], 0) / ratings.length;
  return { attack: meanOf('attack'), defence: meanOf('defence') };
}

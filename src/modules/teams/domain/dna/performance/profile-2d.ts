import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, group, measure, text, type Shaped } from '../shape.ts';
import { type GoalRating, goalRatings } from './goal-ratings.ts';
import { LEAST_MATCHES } from './least-samples.ts';

const AMONG_TEAMS = { min: 0, max: 100, sample: 'matches', least: LEAST_MATCHES };

export const profile2dShape = group(
  'Profile2d',
  'Attack and defence of a team by a Poisson goal model of its league and season. Null where the matches determine no rating.',
  {
    matches: count("The team's matches in the fit."),
    teams: count('Teams that were rated.'),
    attack: measure(
      'log goals',
      "Attack, 0 for the league's mean: e^attack is the factor on the goals that the team scores.",
      { sample: 'matches', least: LEAST_MATCHES },
    ),
    defence: measure(
      'log goals',
      "Defence, 0 for the league's mean, higher is better: e^-defence is the factor on the goals that the team concedes.",
      { sample: 'matches', least: LEAST_MATCHES },
    ),
    attackPercentile: measure(
      'percentile',
      'Percentage of the other rated teams with a lower attack, equals counting half: 100 is the best of the league.',
      AMONG_TEAMS,
    ),
    defencePercentile: measure(
      'percentile',
      'Percentage of the other rated teams with a lower defence, equals counting half: 100 is the best of the league.',
      AMONG_TEAMS,
    ),
    quadrant: text(
      'ALL_ROUND: attack and defence at the mean of the league or above; ATTACKING: the attack alone; DEFENSIVE: the defence alone; STRUGGLING: neither. Null below five matches.',
    ),
  },
);

export type Profile2d = Shaped<typeof profile2dShape>;

/**
 * Ratings by `goalRatings`, percentile = 100 x (teams below + equals / 2) / (teams - 1), and the quadrant by the signs of both. Null for a team
 * without a rating; the figures are null below 5 matches.
 */
export function profile2d({ teamId, games }: TeamSeason, league: LeagueSeason): Profile2d | null {
  const ratings = goalRatings(league);
  const own = ratings?.get(teamId);
  if (!ratings || !own) return null;
  const isRated = games.length >= LEAST_MATCHES;
  const others = [...ratings].flatMap(([id, rating]) => (id === teamId ? [] : [rating]));
  return {
    matches: games.length,
    teams: ratings.size,
    attack: isRated ? own.attack : null,
    defence: isRated ? own.defence : null,
    attackPercentile: isRated ? percentile(own, others, ({ attack }) => attack) : null,
    defencePercentile: isRated ? percentile(own, others, ({ defence }) => defence) : null,
    quadrant: isRated ? quadrantOf(own) : null,
  };
}

function percentile(
  own: GoalRating,
  others: readonly GoalRating[],
  figure: (rating: GoalRating) => number,
): number {
  const lower = others.filter((other) => figure(other) < figure(own)).length;
  const equal = others.filter((other) => figure(other) === figure(own)).length;
  return (100 * (lower + equal / 2)) / others.length;
}

function quadrantOf({ attack, defence }: GoalRating): string {
  if (attack >= 0) return defence >= 0 ? 'ALL_ROUND' : 'ATTACKING';
  return defence >= 0 ? 'DEFENSIVE' : 'STRUGGLING';
}

import type { Game } from '../game.ts';
import { count, fraction, type Shaped } from '../shape.ts';
import { LEAST_GOALS } from './least-samples.ts';
import { meanOf, sumOf } from './mean-of.ts';

/** When goals fall, as members to be spread into groups: by halves, since the files know no minutes. */
export const TIMED_GOALS_FIELDS = {
  halfTimeMatches: count('Matches whose half-time score is known.'),
  timedGoalsFor: count('Goals scored in these matches.'),
  timedGoalsAgainst: count('Goals conceded in these matches.'),
  secondHalfGoalsForFraction: fraction(
    'Share of the goals scored that fell after half time.',
    'timedGoalsFor',
    LEAST_GOALS,
  ),
  secondHalfGoalsAgainstFraction: fraction(
    'Share of the goals conceded that fell after half time.',
    'timedGoalsAgainst',
    LEAST_GOALS,
  ),
} as const;

export type TimedGoals = {
  readonly [Name in keyof typeof TIMED_GOALS_FIELDS]: Shaped<(typeof TIMED_GOALS_FIELDS)[Name]>;
};

/** A match whose half-time score is known, with the goals of its second half. */
export interface TimedGame extends Game {
  readonly halfTimeGoals: NonNullable<Game['halfTimeGoals']>;
}

export function timedGames(games: readonly Game[]): TimedGame[] {
  return games.flatMap((game) =>
    game.halfTimeGoals === null ? [] : [{ ...game, halfTimeGoals: game.halfTimeGoals }],
  );
}

/** Second-half goals divided by all goals of the matches with a half-time score; null below 10 goals. */
export function timedGoals(games: readonly Game[]): TimedGoals {
  const timed = timedGames(games);
  const timedGoalsFor = sumOf(timed, ({ goals }) => goals.own);
  const timedGoalsAgainst = sumOf(timed, ({ goals }) => goals.opponent);
  const lateFor = timedGoalsFor - sumOf(timed, ({ halfTimeGoals }) => halfTimeGoals.own);
  const lateAgainst = timedGoalsAgainst - sumOf(timed, ({ halfTimeGoals }) => halfTimeGoals.opponent);
  return {
    halfTimeMatches: timed.length,
    timedGoalsFor,
    timedGoalsAgainst,
    secondHalfGoalsForFraction: meanOf(lateFor, timedGoalsFor, LEAST_GOALS),
    secondHalfGoalsAgainstFraction: meanOf(lateAgainst, timedGoalsAgainst, LEAST_GOALS),
  };
}

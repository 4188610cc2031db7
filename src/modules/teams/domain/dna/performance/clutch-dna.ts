import type { Game } from '../game.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, fraction, group, type Shaped, meant } from '../shape.ts';
import { gamesByStrength } from '../top-six.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { meanOf } from './mean-of.ts';
import { performanceRecordShape, RECORD_FIELDS, recordOf } from './record.ts';

const clutchOneGoalShape = group('ClutchOneGoal', 'Matches decided by a single goal.', {
  ...RECORD_FIELDS,
  winFraction: fraction('One-goal matches won, divided by matches.', 'matches', LEAST_MATCHES),
});

export const clutchShape = group(
  'ClutchDna',
  'What a team does when it is close or matters: `oneGoal` holds the matches decided by one goal, `close` these and the drawn ones, `againstTopSix` those against an opponent among the first six of the table before kick-off, `againstOthers` those against the rest. A table counts once both teams have played five matches.',
  {
    matches: count('Matches played.'),
    oneGoal: meant(clutchOneGoalShape, 'Matches decided by one goal.'),
    oneGoalFraction: fraction('Matches decided by one goal, divided by matches.', 'matches', LEAST_MATCHES),
    draws: count('Matches drawn.'),
    drawFraction: fraction('Matches drawn, divided by matches.', 'matches', LEAST_MATCHES),
    close: meant(performanceRecordShape, 'Matches that were drawn or decided by one goal.'),
    tableMatches: count(
      'Matches before which both teams had played five or more: the table counts from there on.',
    ),
    againstTopSix: meant(
      performanceRecordShape,
      'Matches against teams that stood among the first six before kick-off.',
    ),
    againstOthers: meant(
      performanceRecordShape,
      'Matches against teams that stood below the first six before kick-off.',
    ),
  },
);

export type ClutchDna = Shaped<typeof clutchShape>;

/**
 * Close matches (drawn, or decided by one goal), and the record against the top six: opponents among the first six of the
 * table before kick-off, once both teams have played 5 matches. The others of that time are `againstOthers`. Points against
 * expectation are part of each record.
 */
export function clutchDna(team: TeamSeason, league: LeagueSeason): ClutchDna {
  const { games } = team;
  const oneGoal = recordOf(games.filter((game) => margin(game) === 1));
  const draws = games.filter((game) => margin(game) === 0).length;
  const { againstTopSix, againstOthers } = gamesByStrength(team, league);
  return {
    matches: games.length,
    oneGoal: { ...oneGoal, winFraction: meanOf(oneGoal.wins, oneGoal.matches, LEAST_MATCHES) },
    oneGoalFraction: meanOf(oneGoal.matches, games.length, LEAST_MATCHES),
    draws,
    drawFraction: meanOf(draws, games.length, LEAST_MATCHES),
    close: recordOf(games.filter((game) => margin(game) <= 1)),
    tableMatches: againstTopSix.length + againstOthers.length,
    againstTopSix: recordOf(againstTopSix),
    againstOthers: recordOf(againstOthers),
  };
}

function margin({ goals }: Game): number {
  return Math.abs(goals.own - goals.opponent);
}

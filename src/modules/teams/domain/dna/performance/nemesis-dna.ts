import type { Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { count, group, list, measure, text, type Shaped } from '../shape.ts';
import { recordOf } from './record.ts';

/** How many opponents each list names. */
const LONGEST_LIST = 3;

const nemesisOpponentShape = group(
  'NemesisOpponent',
  'What a team won against one opponent in the season, over all their meetings, beside what the odds expected.',
  {
    teamId: count("The opponent's database key."),
    name: text("The opponent's name."),
    meetings: count('Matches against the opponent, priced or not.'),
    pricedMeetings: count(
      'Meetings that the benchmark priced at kick-off: a season has two, so that a single one is a hint and no more.',
    ),
    points: count('Points won in the priced meetings.'),
    goalsFor: count('Goals scored in the priced meetings.'),
    goalsAgainst: count('Goals conceded in the priced meetings.'),
    expectedPoints: measure('points', 'Points that the closing odds expected of the priced meetings.', {
      min: 0,
      sample: 'pricedMeetings',
      least: 1,
    }),
    pointsAgainstExpectation: measure(
      'points',
      'Points won less points expected, over the priced meetings.',
      {
        sample: 'pricedMeetings',
        least: 1,
      },
    ),
  },
);

export const nemesisShape = group(
  'NemesisDna',
  'Opponents against whom a team wins more or fewer points than the closing odds expect.',
  {
    opponents: count('Opponents met.'),
    rankedOpponents: count('Opponents of whom at least one meeting was priced; only these are ranked.'),
    pricedMatches: count('Matches that the benchmark priced at kick-off.'),
    expectedPoints: measure('points', 'Points that the closing odds expected of all priced matches.', {
      min: 0,
      sample: 'pricedMatches',
    }),
    pointsAgainstExpectation: measure('points', 'Points won less points expected, over all priced matches.', {
      sample: 'pricedMatches',
    }),
    worst: list(
      'Up to three opponents against whom fewer points were won than expected, the fewest first; equals by name.',
      nemesisOpponentShape,
    ),
    best: list(
      'Up to three opponents against whom more points were won than expected, the most first; equals by name.',
      nemesisOpponentShape,
    ),
  },
);

export type NemesisDna = Shaped<typeof nemesisShape>;
type NemesisOpponent = Shaped<typeof nemesisOpponentShape>;

/**
 * Points against expectation by opponent: the sum over meetings of points - (3 P(win) + P(draw)) by the closing odds. An opponent
 * without a priced meeting is not ranked, and one that gave just what was expected is neither best nor worst.
 */
export function nemesisDna({ games }: TeamSeason): NemesisDna {
  const byOpponent = Map.groupBy(games, ({ opponentId }) => opponentId);
  const ranked = [...byOpponent.values()].flatMap((meetings) => opponentOf(meetings) ?? []);
  const all = recordOf(games);
  const differing = (sign: 1 | -1): NemesisOpponent[] =>
    ranked
      .map((opponent) => ({ opponent, by: sign * against(opponent) }))
      .filter(({ by }) => by > 0)
      .sort((a, b) => b.by - a.by || compareNames(a.opponent, b.opponent))
      .slice(0, LONGEST_LIST)
      .map(({ opponent }) => opponent);
  return {
    opponents: byOpponent.size,
    rankedOpponents: ranked.length,
    pricedMatches: all.pricedMatches,
    expectedPoints: all.expectedPoints,
    pointsAgainstExpectation: all.pointsAgainstExpectation,
    worst: differing(-1),
    best: differing(1),
  };
}

function opponentOf(meetings: readonly Game[]): NemesisOpponent | null {
  const priced = meetings.filter(({ expectedPoints }) => expectedPoints !== null);
  const [first] = priced;
  if (!first) return null;
  const { points, goalsFor, goalsAgainst, expectedPoints, pointsAgainstExpectation } = recordOf(priced);
  return {
    teamId: first.opponentId,
    name: first.opponentName,
    meetings: meetings.length,
    pricedMeetings: priced.length,
    points,
    goalsFor,
    goalsAgainst,
    expectedPoints,
    pointsAgainstExpectation,
  };
}

function against({ pointsAgainstExpectation }: NemesisOpponent): number {
  return pointsAgainstExpectation ?? 0;
}

function compareNames(a: NemesisOpponent, b: NemesisOpponent): number {
  const [first, second] = [a.name ?? '', b.name ?? ''];
  return first < second ? -1 : first > second ? 1 : a.teamId - b.teamId;
}

import type { Game } from '../game.ts';
import { count, group, measure, type Shaped } from '../shape.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { meanOf, sumOf } from './mean-of.ts';

/** The members of a record, to be spread into groups that say more of the same matches. */
export const RECORD_FIELDS = {
  matches: count('Matches of this record.'),
  wins: count('Matches won.'),
  draws: count('Matches drawn.'),
  losses: count('Matches lost.'),
  points: count('Points won: 3 for a win, 1 for a draw.'),
  goalsFor: count('Goals scored.'),
  goalsAgainst: count('Goals conceded.'),
  pointsPerMatch: measure('points', 'Points divided by matches.', {
    min: 0,
    max: 3,
    sample: 'matches',
    least: LEAST_MATCHES,
  }),
  goalsForPerMatch: measure('goals', 'Goals scored divided by matches.', {
    min: 0,
    sample: 'matches',
    least: LEAST_MATCHES,
  }),
  goalsAgainstPerMatch: measure('goals', 'Goals conceded divided by matches.', {
    min: 0,
    sample: 'matches',
    least: LEAST_MATCHES,
  }),
  pricedMatches: count(
    "Matches that the season's benchmark book priced at kick-off: what is said of expectation rests on these.",
  ),
  expectedPoints: measure(
    'points',
    'Points that the closing odds expected: the sum over priced matches of 3 x P(win) + P(draw), margin taken out. 0 when none was priced.',
    { min: 0, sample: 'pricedMatches' },
  ),
  pointsAgainstExpectation: measure(
    'points',
    'Points won in priced matches less the points expected of them, summed: above 0 the team did better than its odds. 0 when none was priced.',
    { sample: 'pricedMatches' },
  ),
  pointsAgainstExpectationPerMatch: measure(
    'points',
    'Points against expectation divided by priced matches.',
    { min: -3, max: 3, sample: 'pricedMatches', least: LEAST_MATCHES },
  ),
} as const;

export const performanceRecordShape = group(
  'PerformanceRecord',
  'Results of a team in some of its matches, and how they compare with what the closing odds expected.',
  RECORD_FIELDS,
);

export type PerformanceRecord = Shaped<typeof performanceRecordShape>;

/**
 * The record of some of a team's matches. Averages are null below 5 matches; those against expectation rest on the
 * matches with closing odds by the season's benchmark alone: sum(points - (3 P(win) + P(draw))).
 */
export function recordOf(games: readonly Game[]): PerformanceRecord {
  const having = (result: Game['result']): number => games.filter((game) => game.result === result).length;
  const points = sumOf(games, (game) => game.points);
  const goalsFor = sumOf(games, (game) => game.goals.own);
  const goalsAgainst = sumOf(games, (game) => game.goals.opponent);
  const priced = games.flatMap(({ points, expectedPoints }) =>
    expectedPoints === null ? [] : [{ expected: expectedPoints, against: points - expectedPoints }],
  );
  const against = sumOf(priced, (one) => one.against);
  return {
    matches: games.length,
    wins: having('WIN'),
    draws: having('DRAW'),
    losses: having('LOSS'),
    points,
    goalsFor,
    goalsAgainst,
    pointsPerMatch: meanOf(points, games.length, LEAST_MATCHES),
    goalsForPerMatch: meanOf(goalsFor, games.length, LEAST_MATCHES),
    goalsAgainstPerMatch: meanOf(goalsAgainst, games.length, LEAST_MATCHES),
    pricedMatches: priced.length,
    expectedPoints: sumOf(priced, (one) => one.expected),
    pointsAgainstExpectation: against,
    pointsAgainstExpectationPerMatch: meanOf(against, priced.length, LEAST_MATCHES),
  };
}

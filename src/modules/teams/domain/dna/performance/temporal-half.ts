import type { Duel } from '../game.ts';
import { count, group, measure, type Shaped } from '../shape.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { meanOf, sumOf } from './mean-of.ts';

export const temporalHalfShape = group(
  'TemporalHalf',
  'One half of the matches, as if each were a match of its own that starts at 0-0.',
  {
    matches: count('Matches whose half-time score is known.'),
    wins: count('Halves in which the team scored more than its opponent.'),
    draws: count('Halves in which both scored alike.'),
    losses: count('Halves in which the opponent scored more.'),
    points: count('Points of the halves: 3 for a half won, 1 for one drawn.'),
    goalsFor: count('Goals scored in this half.'),
    goalsAgainst: count('Goals conceded in this half.'),
    pointsPerMatch: measure('points', 'Points of the halves divided by matches.', {
      min: 0,
      max: 3,
      sample: 'matches',
      least: LEAST_MATCHES,
    }),
    goalsForPerMatch: measure('goals', 'Goals scored in this half divided by matches.', {
      min: 0,
      sample: 'matches',
      least: LEAST_MATCHES,
    }),
    goalsAgainstPerMatch: measure('goals', 'Goals conceded in this half divided by matches.', {
      min: 0,
      sample: 'matches',
      least: LEAST_MATCHES,
    }),
  },
);

/** The record of halves, each played as a match; averages are null below 5 of them. */
export function halfOf(halves: readonly Duel[]): Shaped<typeof temporalHalfShape> {
  const wins = halves.filter(({ own, opponent }) => own > opponent).length;
  const draws = halves.filter(({ own, opponent }) => own === opponent).length;
  const points = 3 * wins + draws;
  const goalsFor = sumOf(halves, ({ own }) => own);
  const goalsAgainst = sumOf(halves, ({ opponent }) => opponent);
  return {
    matches: halves.length,
    wins,
    draws,
    losses: halves.length - wins - draws,
    points,
    goalsFor,
    goalsAgainst,
    pointsPerMatch: meanOf(points, halves.length, LEAST_MATCHES),
    goalsForPerMatch: meanOf(goalsFor, halves.length, LEAST_MATCHES),
    goalsAgainstPerMatch: meanOf(goalsAgainst, halves.length, LEAST_MATCHES),
  };
}

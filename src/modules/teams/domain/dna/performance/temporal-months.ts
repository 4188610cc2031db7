import type { Game } from '../game.ts';
import { count, group, measure, text, type Shaped } from '../shape.ts';
import { LEAST_MONTH_MATCHES } from './least-samples.ts';
import { meanOf } from './mean-of.ts';
import { recordOf } from './record.ts';

export const temporalMonthShape = group('TemporalMonth', 'The matches of a calendar month (UK days).', {
  month: text('The month, as `yyyy-mm`.'),
  matches: count('Matches played in the month.'),
  wins: count('Matches won in the month.'),
  draws: count('Matches drawn in the month.'),
  losses: count('Matches lost in the month.'),
  points: count('Points won in the month.'),
  goalsFor: count('Goals scored in the month.'),
  goalsAgainst: count('Goals conceded in the month.'),
  pointsPerMatch: measure('points', 'Points divided by matches of the month.', {
    min: 0,
    max: 3,
    sample: 'matches',
    least: LEAST_MONTH_MATCHES,
  }),
});

export type TemporalMonth = Shaped<typeof temporalMonthShape>;

/** The months in which a team played, in their order; points per match are null below 3 matches of a month. */
export function monthsOf(games: readonly Game[]): TemporalMonth[] {
  const byMonth = Map.groupBy(games, ({ playedOn }) => playedOn.slice(0, 7));
  return [...byMonth].map(([month, ofMonth]) => {
    const { matches, wins, draws, losses, points, goalsFor, goalsAgainst } = recordOf(ofMonth);
    const pointsPerMatch = meanOf(points, matches, LEAST_MONTH_MATCHES);
    return { month, matches, wins, draws, losses, points, goalsFor, goalsAgainst, pointsPerMatch };
  });
}

/**
 * The first and the last of the months by points per match, then by goal difference per match, the earlier of equals the better.
 * Months with fewer than 3 matches are passed over; null for both where fewer than two months are left.
 */
export function extremeMonths(months: readonly TemporalMonth[]): {
  best: string | null;
  worst: string | null;
} {
  const ranked = months
    .filter(({ matches }) => matches >= LEAST_MONTH_MATCHES)
    .sort((a, b) => perMatch(b, pointsOf) - perMatch(a, pointsOf) || perMatch(b, gapOf) - perMatch(a, gapOf));
  if (ranked.length < 2) return { best: null, worst: null };
  return { best: ranked[0]?.month ?? null, worst: ranked.at(-1)?.month ?? null };
}

function perMatch(month: TemporalMonth, figure: (month: TemporalMonth) => number): number {
  return figure(month) / month.matches;
}

const pointsOf = ({ points }: TemporalMonth): number => points;
const gapOf = ({ goalsFor, goalsAgainst }: TemporalMonth): number => goalsFor - goalsAgainst;

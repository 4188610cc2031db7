import type { Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { count, fraction, group, measure, type Shaped, meant } from '../shape.ts';
import { LEAST_MATCHES } from './least-samples.ts';
import { meanOf } from './mean-of.ts';
import { RECORD_FIELDS, recordOf } from './record.ts';

const contextVenueShape = group('ContextVenue', "A team's matches at one venue: its own ground, or away.", {
  ...RECORD_FIELDS,
  cleanSheets: count('Matches without a goal conceded.'),
  cleanSheetFraction: fraction('Clean sheets divided by matches.', 'matches', LEAST_MATCHES),
  scoreless: count('Matches without a goal scored.'),
  scorelessFraction: fraction('Scoreless matches divided by matches.', 'matches', LEAST_MATCHES),
  bttsMatches: count('Matches in which both teams scored.'),
  bttsFraction: fraction('Matches in which both teams scored, divided by matches.', 'matches', LEAST_MATCHES),
  over25Matches: count('Matches with three goals or more.'),
  over25Fraction: fraction('Matches with three goals or more, divided by matches.', 'matches', LEAST_MATCHES),
});

export const contextShape = group(
  'ContextDna',
  'Where a team plays: its matches at home and away, and how much it depends on its own ground.',
  {
    home: meant(contextVenueShape, 'The matches at home.'),
    away: meant(contextVenueShape, 'The matches away.'),
    matchesAtEither: count('Matches at the venue with fewer of them: what the comparison of both rests on.'),
    homeDependence: measure(
      'points',
      'Points per match at home less points per match away: above 0 the team does better at home.',
      { min: -3, max: 3, sample: 'matchesAtEither', least: LEAST_MATCHES },
    ),
    homeGoalDependence: measure(
      'goals',
      'Goal difference per match at home less goal difference per match away.',
      { sample: 'matchesAtEither', least: LEAST_MATCHES },
    ),
  },
);

export type ContextDna = Shaped<typeof contextShape>;

/**
 * Home and away splits. Shares and averages of a venue are null below 5 matches there, and so is what compares both:
 * home dependence = points per match at home - points per match away, and the same of goal differences.
 */
export function contextDna({ games }: TeamSeason): ContextDna {
  const home = venueOf(games.filter(({ venue }) => venue === 'HOME'));
  const away = venueOf(games.filter(({ venue }) => venue === 'AWAY'));
  const matchesAtEither = Math.min(home.matches, away.matches);
  const gap = (figure: (venue: Shaped<typeof contextVenueShape>) => number): number | null =>
    matchesAtEither < LEAST_MATCHES ? null : figure(home) / home.matches - figure(away) / away.matches;
  return {
    home,
    away,
    matchesAtEither,
    homeDependence: gap(({ points }) => points),
    homeGoalDependence: gap(({ goalsFor, goalsAgainst }) => goalsFor - goalsAgainst),
  };
}

function venueOf(games: readonly Game[]): Shaped<typeof contextVenueShape> {
  const cleanSheets = games.filter(({ goals }) => goals.opponent === 0).length;
  const scoreless = games.filter(({ goals }) => goals.own === 0).length;
  const bttsMatches = games.filter(({ goals }) => goals.own > 0 && goals.opponent > 0).length;
  const over25Matches = games.filter(({ goals }) => goals.own + goals.opponent > 2.5).length;
  const share = (matches: number): number | null => meanOf(matches, games.length, LEAST_MATCHES);
  return {
    ...recordOf(games),
    cleanSheets,
    cleanSheetFraction: share(cleanSheets),
    scoreless,
    scorelessFraction: share(scoreless),
    bttsMatches,
    bttsFraction: share(bttsMatches),
    over25Matches,
    over25Fraction: share(over25Matches),
  };
}

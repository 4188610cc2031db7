import { daysBetween, ukDayOf } from '../../../../../shared/uk-time.ts';
import type { Game } from '../game.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, fraction, group, measure, text, type Shaped } from '../shape.ts';
import { meanOf, sumOf } from './mean-of.ts';

export const metaShape = group(
  'MetaDna',
  'What the other vectors rest on: how much of the season is known, how completely, and how fresh it is.',
  {
    asOf: text(
      'The instant as of which everything was computed, in UTC (ISO 8601): nothing known later is in it.',
    ),
    division: text('The code of the division, as `E0`.'),
    season: text('The season, as `2025/26`.'),
    benchmark: text(
      'The book whose prices stand for the market in this league and season: PS (Pinnacle), BFE (Betfair exchange), B365 or AVG (mean of the books); null when none of them closed a match.',
    ),
    matches: count("The team's matches whose results were known."),
    leagueMatches: count("The league's matches of the season whose results were known."),
    halfTimeMatches: count('Matches with a half-time score.'),
    shotsMatches: count('Matches with the shots of both teams.'),
    shotsOnTargetMatches: count('Matches with the shots on target of both teams.'),
    cornersMatches: count('Matches with the corners of both teams.'),
    foulsMatches: count('Matches with the fouls of both teams.'),
    cardsMatches: count('Matches with the yellow and red cards of both teams.'),
    openingOddsMatches: count('Matches that the benchmark priced before the match.'),
    closingOddsMatches: count('Matches that the benchmark priced at kick-off.'),
    completenessFraction: fraction(
      'Mean of the eight shares of matches with a half-time score, shots, shots on target, corners, fouls, cards, opening odds and closing odds: 1 when nothing is missing.',
      'matches',
      1,
    ),
    firstMatchOn: text('The UK day (`yyyy-mm-dd`) of the first match.'),
    lastMatchOn: text('The UK day (`yyyy-mm-dd`) of the newest match.'),
    newestResultAgeDays: measure(
      'days',
      'Whole days from the UK day of the newest match to the UK day of the as-of instant.',
      { min: 0, sample: 'matches', least: 1 },
    ),
  },
);

export type MetaDna = Shaped<typeof metaShape>;

/** Coverage and freshness of a team's season. The age is counted between UK days, so that it does not depend on kick-off times. */
export function metaDna({ games }: TeamSeason, league: LeagueSeason): MetaDna {
  const having = (has: (game: Game) => boolean): number => games.filter(has).length;
  const coverage = {
    halfTimeMatches: having(({ halfTimeGoals }) => halfTimeGoals !== null),
    shotsMatches: having(({ shots }) => shots !== null),
    shotsOnTargetMatches: having(({ shotsOnTarget }) => shotsOnTarget !== null),
    cornersMatches: having(({ corners }) => corners !== null),
    foulsMatches: having(({ fouls }) => fouls !== null),
    cardsMatches: having(({ yellowCards, redCards }) => yellowCards !== null && redCards !== null),
    openingOddsMatches: having(({ opening }) => opening !== null),
    closingOddsMatches: having(({ closing }) => closing !== null),
  };
  const kinds = Object.values(coverage);
  const last = games.at(-1)?.playedOn ?? null;
  return {
    asOf: league.asOf.toISOString(),
    division: league.division,
    season: league.season,
    benchmark: league.benchmark,
    matches: games.length,
    leagueMatches: league.matches.length,
    ...coverage,
    completenessFraction: meanOf(
      sumOf(kinds, (matches) => matches),
      kinds.length * games.length,
      1,
    ),
    firstMatchOn: games[0]?.playedOn ?? null,
    lastMatchOn: last,
    newestResultAgeDays: last === null ? null : daysBetween(last, ukDayOf(league.asOf)),
  };
}

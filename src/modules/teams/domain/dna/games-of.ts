import { daysBetween } from '../../../../shared/uk-time.ts';
import { fairProbabilities, type BenchmarkBook } from '../../../matches/domain/benchmark.ts';
import type { Quote } from '../../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';
import { resultQuoteOf } from './choose-benchmark.ts';
import { DNA_RULES } from './dna-rules.ts';
import type { Duel, Game, OwnChances, Venue } from './game.ts';
import type { LeagueSeasonInput } from './league-season.ts';
import type { PositionsBefore } from './table-before.ts';

/** The matches of a team, each from its side, in the order in which they were played. */
export function gamesOf(
  teamId: number,
  { matches, preMatchQuotes, closingQuotes, teamNames }: LeagueSeasonInput,
  benchmark: BenchmarkBook | null,
  positions: ReadonlyMap<number, PositionsBefore>,
): Game[] {
  const own = matches.filter((match) => match.homeTeamId === teamId || match.awayTeamId === teamId);
  return own.map((match, index): Game => {
    const venue: Venue = match.homeTeamId === teamId ? 'HOME' : 'AWAY';
    const quotes = {
      preMatch: preMatchQuotes.get(match.matchId) ?? [],
      closing: closingQuotes.get(match.matchId) ?? [],
    };
    const opponentId = venue === 'HOME' ? match.awayTeamId : match.homeTeamId;
    const goals = sides(venue, match.homeGoals, match.awayGoals);
    const result = goals.own > goals.opponent ? 'WIN' : goals.own === goals.opponent ? 'DRAW' : 'LOSS';
    const closing = chancesOf(quotes.closing, benchmark, venue);
    const before = positions.get(match.matchId) ?? { home: null, away: null };
    const previous = own[index - 1];
    return {
      matchId: match.matchId,
      playedOn: match.playedOn,
      kickOffAt: match.kickOffAt,
      venue,
      opponentId,
      opponentName: teamNames.get(opponentId) ?? String(opponentId),
      goals,
      ...statisticsOf(match, venue),
      result,
      points: result === 'WIN' ? 3 : result === 'DRAW' ? 1 : 0,
      opening: chancesOf(quotes.preMatch, benchmark, venue),
      closing,
      expectedPoints: closing && 3 * closing.win + closing.draw,
      restDays: previous ? daysBetween(previous.playedOn, match.playedOn) : null,
      position: venue === 'HOME' ? before.home : before.away,
      opponentPosition: venue === 'HOME' ? before.away : before.home,
      quotes,
    };
  });
}

function statisticsOf(match: PlayedMatch, venue: Venue) {
  const duel = (home: number | null, away: number | null): Duel | null =>
    home === null || away === null ? null : sides(venue, home, away);
  return {
    halfTimeGoals: duel(match.halfTimeHomeGoals, match.halfTimeAwayGoals),
    shots: duel(match.homeShots, match.awayShots),
    shotsOnTarget: duel(match.homeShotsOnTarget, match.awayShotsOnTarget),
    fouls: duel(match.homeFouls, match.awayFouls),
    corners: duel(match.homeCorners, match.awayCorners),
    yellowCards: duel(match.homeYellowCards, match.awayYellowCards),
    redCards: duel(match.homeRedCards, match.awayRedCards),
  };
}

function chancesOf(quotes: readonly Quote[], book: BenchmarkBook | null, venue: Venue): OwnChances | null {
  const quote = book && resultQuoteOf(quotes, book);
  const [home, draw, away] = (quote && fairProbabilities(quote, DNA_RULES)) ?? [];
  if (home === undefined || draw === undefined || away === undefined) return null;
  return venue === 'HOME' ? { win: home, draw, loss: away } : { win: away, draw, loss: home };
}

function sides(venue: Venue, home: number, away: number): Duel {
  return venue === 'HOME' ? { own: home, opponent: away } : { own: away, opponent: home };
}

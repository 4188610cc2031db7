import { fairProbabilities, type BenchmarkBook } from '../../../../matches/domain/benchmark.ts';
import { resultQuoteOf } from '../choose-benchmark.ts';
import { DNA_RULES } from '../dna-rules.ts';
import type { Game } from '../game.ts';
import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import type { Shaped } from '../shape.ts';
import { priceOf } from './best-offer.ts';
import { FAVOURITE_FROM, type BettingRole, type bettingIdentityShape } from './betting-identity-shape.ts';
import { selectionOf } from './family.ts';
import { betsOf } from './family-record.ts';
import type { FlatBet } from './flat-bet.ts';
import { isInContext } from './market-context.ts';
import { CONFIDENCE, MARKET_MINIMUMS } from './market-minimums.ts';
import { meanOf, sum } from './mean-of.ts';
import { normalQuantile } from './normal-quantile.ts';
import { closedGames, luckScore, pointsLuckOf, type ClosedGame } from './points-luck.ts';
import { returnsOf } from './returns.ts';

const LEAST = MARKET_MINIMUMS.matches;
const Z = normalQuantile(CONFIDENCE);

/**
 * Which side of the market a team belongs to, by the closing prices of the season's benchmark. Favourite: its fair chance of
 * winning is above its opponent's. Over tendency: share of matches over 2.5 goals less the mean fair closing chance of it. Margin
 * volatility: sample standard deviation of the goal difference. Public bias: mean of the market average's fair closing chance less
 * the benchmark's. The label joins favourite share and the z-score of points against expectation.
 */
export function bettingIdentityDna(
  team: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof bettingIdentityShape> {
  const { benchmark } = league;
  const games = closedGames(team.games);
  const favourite = games.filter(({ closing }) => closing.win > closing.loss);
  const underdog = games.filter(({ closing }) => closing.win < closing.loss);
  const favouriteShare = games.length >= LEAST ? favourite.length / games.length : null;
  const totals = totalsOf(team.games, benchmark);
  const overRate = meanOf(
    totals.map(({ isOver }) => (isOver ? 1 : 0)),
    LEAST,
  );
  const avgOverChance = meanOf(
    totals.map(({ chance }) => chance),
    LEAST,
  );
  const betsAs = (role: 'FAVOURITE' | 'UNDERDOG'): FlatBet[] =>
    betsOf(team, league, 'WIN').filter(({ game }) =>
      isInContext(game, game.opening, { venue: null, role, rest: null }),
    );
  const biases = games.flatMap((game) => publicBiasOf(game, benchmark));
  return {
    label: favouriteShare === null ? null : labelOf(favouriteShare, luckScore(pointsLuckOf(games)) ?? 0),
    benchmark,
    matches: games.length,
    favouriteMatches: favourite.length,
    favouriteShare,
    avgWinChance: avgWinChance(games),
    avgClosingPrice: meanOf(
      games.flatMap((game) => closingPriceOf(game, benchmark)),
      LEAST,
    ),
    asFavourite: roleOf(favourite, betsAs('FAVOURITE')),
    asUnderdog: roleOf(underdog, betsAs('UNDERDOG')),
    totalsMatches: totals.length,
    overRate,
    avgOverChance,
    overTendency: overRate === null || avgOverChance === null ? null : overRate - avgOverChance,
    playedMatches: team.games.length,
    marginVolatility: deviationOf(team.games.map(({ goals }) => goals.own - goals.opponent)),
    publicBiasMatches: biases.length,
    publicBias: meanOf(biases, LEAST),
  };
}

function labelOf(favouriteShare: number, zScore: number): string {
  const role =
    favouriteShare >= FAVOURITE_FROM
      ? 'FAVOURITE'
      : favouriteShare <= 1 - FAVOURITE_FROM
        ? 'UNDERDOG'
        : 'CONTENDER';
  return `${role}${zScore >= Z ? '_UNDERRATED' : zScore <= -Z ? '_OVERRATED' : ''}`;
}

function roleOf(games: readonly ClosedGame[], bets: readonly FlatBet[]): Shaped<BettingRole> {
  const returns = returnsOf(bets);
  const wins = games.filter(({ result }) => result === 'WIN').length;
  return {
    matches: games.length,
    wins,
    winRate: games.length >= LEAST ? wins / games.length : null,
    avgWinChance: avgWinChance(games),
    avgPointsOverExpected: meanOf(
      games.map((game) => game.points - game.expectedPoints),
      LEAST,
    ),
    bets: returns.bets,
    profitUnits: returns.profitUnits,
    roi: returns.roi,
  };
}

function avgWinChance(games: readonly ClosedGame[]): number | null {
  return meanOf(
    games.map(({ closing }) => closing.win),
    LEAST,
  );
}

function closingPriceOf(game: ClosedGame, benchmark: BenchmarkBook | null): number[] {
  const quote = benchmark && resultQuoteOf(game.quotes.closing, benchmark);
  const selection = selectionOf('WIN', game, null);
  return quote && selection ? [priceOf(quote, selection)] : [];
}

function totalsOf(games: readonly Game[], benchmark: BenchmarkBook | null) {
  return games.flatMap(({ goals, quotes }) => {
    const quote = quotes.closing.find(
      ({ market, book, line }) => market === 'OVER_UNDER' && book === benchmark && line === 2.5,
    );
    const chance = quote && fairProbabilities(quote, DNA_RULES)?.[0];
    return chance === undefined ? [] : [{ chance, isOver: goals.own + goals.opponent > 2.5 }];
  });
}

function publicBiasOf({ closing, quotes, venue }: ClosedGame, benchmark: BenchmarkBook | null): number[] {
  const quote = benchmark === 'AVG' ? null : resultQuoteOf(quotes.closing, 'AVG');
  const average = quote && fairProbabilities(quote, DNA_RULES)?.[venue === 'HOME' ? 0 : 2];
  return typeof average === 'number' ? [average - closing.win] : [];
}

function deviationOf(values: readonly number[]): number | null {
  const mean = meanOf(values, Math.max(2, LEAST));
  if (mean === null) return null;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}

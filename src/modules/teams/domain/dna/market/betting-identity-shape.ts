import { count, fraction, group, measure, text, meant } from '../shape.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';

const { bets, matches } = MARKET_MINIMUMS;

/** From this share of matches as the favourite a team is a favourite; from its rest on an underdog. */
export const FAVOURITE_FROM = 0.75;

const roleShape = group(
  'BettingRole',
  'How a team did in the matches in which the market gave it one part to play.',
  {
    matches: count('Such matches, by the closing prices.'),
    wins: count('Of them, won.'),
    winRate: fraction(`\`wins\` / \`matches\`; null below ${matches} matches.`, 'matches', matches),
    avgWinChance: fraction(
      `Mean fair closing chance of winning; null below ${matches} matches.`,
      'matches',
      matches,
    ),
    avgPointsOverExpected: measure(
      'points',
      `Mean of points less 3 x win + draw of the closing chances; null below ${matches} matches.`,
      { min: -3, max: 3, sample: 'matches', least: matches },
    ),
    bets: count(
      'Matches with a price on the team before the match in which it had this part by the prices of the benchmark before the match: who closes as the favourite is not known when a bet is placed.',
    ),
    profitUnits: measure(
      'units',
      'Profit of one unit on the team to win in each of them, at the best net price; 0 without bets.',
    ),
    roi: measure('fraction', `Profit / turnover of these bets; null below ${bets} bets.`, {
      min: -1,
      sample: 'bets',
      least: bets,
    }),
  },
);

/** On which side of the market a team stands. */
export const bettingIdentityShape = group(
  'BettingIdentity',
  'On which side of the market a team stands, and how its results sit with the prices; apart for the matches in which it was the favourite and the underdog, its fair chance of winning above or below that of its opponent.',
  {
    label: text(
      `FAVOURITE when it is the favourite in ${FAVOURITE_FROM * 100} % of its matches or more, UNDERDOG in ${(1 - FAVOURITE_FROM) * 100} % or fewer, else CONTENDER; then _UNDERRATED when its points are 1.2816 standard deviations or more above those expected, _OVERRATED when as far below. Null below ${matches} matches.`,
    ),
    benchmark: text(
      'Code of the book whose closing prices are used, margin taken out: PS, BFE, B365 or AVG. Null when none closed.',
    ),
    matches: count('Matches with closing prices by the benchmark.'),
    favouriteMatches: count(
      'Of them, those in which its fair chance of winning was above that of its opponent.',
    ),
    favouriteShare: fraction(
      `\`favouriteMatches\` / \`matches\`; null below ${matches} matches.`,
      'matches',
      matches,
    ),
    avgWinChance: fraction(
      `Mean fair closing chance of winning; null below ${matches} matches.`,
      'matches',
      matches,
    ),
    avgClosingPrice: measure(
      'ratio',
      `Mean decimal closing price of the benchmark on the team to win, net of commission; null below ${matches} matches.`,
      { min: 1, sample: 'matches', least: matches },
    ),
    asFavourite: meant(
      roleShape,
      'Where it was the favourite: matches by the closing prices, bets by those before the match.',
    ),
    asUnderdog: meant(
      roleShape,
      'Where it was the underdog: matches by the closing prices, bets by those before the match.',
    ),
    totalsMatches: count('Matches with closing prices of the benchmark on 2.5 goals.'),
    overRate: fraction(
      `Share of them with more than 2.5 goals; null below ${matches}.`,
      'totalsMatches',
      matches,
    ),
    avgOverChance: fraction(
      `Mean fair closing chance of more than 2.5 goals; null below ${matches} of \`totalsMatches\`.`,
      'totalsMatches',
      matches,
    ),
    overTendency: measure(
      'fraction',
      `\`overRate\` - \`avgOverChance\`: above 0 more matches went over than the market held. Null below ${matches} of \`totalsMatches\`.`,
      { min: -1, max: 1, sample: 'totalsMatches', least: matches },
    ),
    playedMatches: count('All matches of the team, priced or not.'),
    marginVolatility: measure(
      'goals',
      `Sample standard deviation of the goal difference; null below ${matches} of \`playedMatches\`.`,
      { min: 0, sample: 'playedMatches', least: matches },
    ),
    publicBiasMatches: count(
      'Matches that both the benchmark and the market average closed; 0 where the average is the benchmark.',
    ),
    publicBias: measure(
      'fraction',
      `Mean fair closing chance of winning by the market average less that by the benchmark: above 0 books at large price the team shorter than the benchmark. Null below ${matches} of \`publicBiasMatches\`.`,
      { min: -1, max: 1, sample: 'publicBiasMatches', least: matches },
    ),
  },
);

export type BettingRole = typeof roleShape;

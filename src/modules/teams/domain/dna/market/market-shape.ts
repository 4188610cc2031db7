import { count, flag, fraction, group, measure, text, meant } from '../shape.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';

const { bets, matches } = MARKET_MINIMUMS;

const familyShape = group(
  'MarketFamily',
  'One kind of bet over the matches of a team: how often it came in, and what one unit on each match would have brought at the best price before the match, net of commission, among the books that take bets.',
  {
    matches: count(
      'Matches in which it won or lost, priced or not. Handicaps whose stake was returned do not count, nor do matches without a handicap line.',
    ),
    hits: count('Matches of `matches` in which it won, half wins of quarter lines included.'),
    hitRate: fraction(`\`hits\` / \`matches\`; null below ${matches} matches.`, 'matches', matches),
    leagueMatches: count(
      'The same count over all teams of the league; a match counts once for each of its teams.',
    ),
    leagueHitRate: fraction(
      `The same share over all teams of the league; null below ${matches} of \`leagueMatches\`.`,
      'leagueMatches',
      matches,
    ),
    bets: count(
      'Matches with a price before the match at a book that takes bets. 0 for both teams to score, which no file prices.',
    ),
    voids: count('Bets whose whole stake was returned.'),
    profitUnits: measure('units', 'Sum of the profits of bets of one unit; 0 without bets.'),
    turnoverUnits: measure(
      'units',
      'Sum of the stakes less what was returned: a half win or half loss counts one half.',
      { min: 0 },
    ),
    roi: measure(
      'fraction',
      `\`profitUnits\` / \`turnoverUnits\`, 0.05 is five percent; null below ${bets} bets.`,
      {
        min: -1,
        sample: 'bets',
        least: bets,
      },
    ),
    roiLow: measure(
      'fraction',
      `One-sided 90 % lower bound of \`roi\`: roi - 1.2816 x its standard error from the spread of the bets; null below ${bets} bets, ${MARKET_MINIMUMS.ofEach} bets won or ${MARKET_MINIMUMS.ofEach} lost.`,
      { min: -1, sample: 'bets', least: bets },
    ),
    roiHigh: measure('fraction', 'One-sided 90 % upper bound of `roi`, by the same rule as `roiLow`.', {
      min: -1,
      sample: 'bets',
      least: bets,
    }),
    betsWithClose: count(
      'Bets for which the benchmark closed at the same line with prices whose margin can be taken out.',
    ),
    avgEdge: measure(
      'fraction',
      `Mean of fair closing probability x price taken - 1 by the benchmark; null below ${bets} of \`betsWithClose\`.`,
      { min: -1, sample: 'betsWithClose', least: bets },
    ),
    avgClv: measure(
      'fraction',
      `Mean of price taken / closing price of the benchmark - 1, its margin left in; null below ${bets} of \`betsWithClose\`.`,
      { min: -1, sample: 'betsWithClose', least: bets },
    ),
  },
);

const specialist = (what: string, storedAs: string) =>
  flag(
    `Whether ${what} more often than in the league: the one-sided 90 % lower bound (Wilson) of the team's share of matches is above the league's share. Null below ${bets} matches.`,
    { storedAs },
  );

/** ROI and edge per kind of bet, and what the team is a specialist of. Keeps the stored keys of the legacy row. */
export const marketShape = group(
  'MarketDna',
  'What betting on the matches of a team would have brought, per kind of bet, flat stakes of one unit at prices before the match.',
  {
    benchmark: text(
      'Code of the one book by whose closing prices edge and CLV are measured over the whole season: PS, BFE, B365 or AVG. Null when none closed.',
    ),
    bestStrategy: text(
      'Of OVER_25, UNDER_25, WIN, DRAW, LOSS and HANDICAP the one with the highest `roiLow`; it can be below 0 all the same. Null when none has a bound.',
    ),
    empiricalProfile: group(
      'MarketEmpiricalProfile',
      'How the bets of the best strategy did against the close, and what the matches of the team are given to.',
      {
        avgClv: measure(
          'fraction',
          `\`avgClv\` of the best strategy; null below ${bets} of \`sampleSize\`.`,
          {
            min: -1,
            sample: 'sampleSize',
            least: bets,
          },
        ),
        avgEdge: measure(
          'fraction',
          `\`avgEdge\` of the best strategy; null below ${bets} of \`sampleSize\`.`,
          {
            min: -1,
            sample: 'sampleSize',
            least: bets,
          },
        ),
        sampleSize: count('`betsWithClose` of the best strategy; 0 without one.'),
        isOverSpecialist: specialist('its matches have more than 2.5 goals', 'over_specialist'),
        isUnderSpecialist: specialist('its matches have fewer than 2.5 goals', 'under_specialist'),
        isBttsNoSpecialist: specialist('a team fails to score in its matches', 'btts_no_specialist'),
        isBttsYesSpecialist: specialist('both teams score in its matches', 'btts_yes_specialist'),
      },
    ),
    profitableStrategies: count(
      'Of the strategies tested, those with an ROI above 0: luck included, no proof.',
    ),
    totalStrategiesTested: count(`Of the six kinds of bet with prices, those with ${bets} bets or more.`),
    matches: count('Matches that the vector was made from.'),
    families: group(
      'MarketFamilies',
      'The record of every kind of bet on a team: `over25` and `under25` on 2.5 goals; `win`, `draw` and `loss` in 1X2, the last backing the opponent; `handicap` on the team at the main Asian line, quarter lines settled by halves; `bttsYes` and `bttsNo` on both teams to score, which no file prices.',
      {
        over25: meant(familyShape, 'Backing over 2.5 goals.'),
        under25: meant(familyShape, 'Backing under 2.5 goals.'),
        win: meant(familyShape, 'Backing the team to win.'),
        draw: meant(familyShape, 'Backing the draw.'),
        loss: meant(familyShape, 'Backing the opponent to win.'),
        handicap: meant(
          familyShape,
          'Backing the team on its main Asian handicap line. Edge and CLV rest on the matches whose line had not moved by kick-off, 54 to 70 % of them in the big leagues: where it moved, the prices are of another bet.',
        ),
        bttsYes: meant(familyShape, 'Both teams score: hits alone, no file holds odds.'),
        bttsNo: meant(familyShape, 'At least one team does not score: hits alone, no file holds odds.'),
      },
    ),
  },
);

export type MarketFamilyFigures = typeof familyShape;

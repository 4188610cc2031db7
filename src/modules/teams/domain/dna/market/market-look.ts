import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, flag, group, list, measure, text, type Shaped } from '../shape.ts';
import { PRICED_FAMILIES, type PricedFamily } from './family.ts';
import { betsOf } from './family-record.ts';
import { lookAt, percent, type Look, type Side } from './look.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';

const { bets: LEAST, ofEach } = MARKET_MINIMUMS;

const bounded = (description: string) =>
  measure('fraction', description, { min: -1, sample: 'bets', least: LEAST });

const marketLookShape = group(
  'MarketLook',
  'The return of one kind of bet on a team, one unit on every match at the best net price before it, and the bound by which it is judged: the lower one where it may be exploited, the upper one where it should be avoided.',
  {
    market: text('OVER_25, UNDER_25, WIN, DRAW, LOSS or HANDICAP (the team at the main Asian line).'),
    bets: count('Matches with a price.'),
    hits: count('Bets that won, half wins included.'),
    profitUnits: measure('units', 'Sum of the profits.'),
    roi: bounded('Profit / turnover, returned stakes left out; 0.05 is five percent.'),
    roiBound: bounded(
      'One-sided 90 % bound of `roi`: 1.2816 standard errors from it, the spread of the bets taken as it was.',
    ),
    adjustedRoiBound: bounded(
      'The bound when it shall hold for all kinds of bet looked at together with 90 %: Bonferroni, 10 % divided by `tested`.',
    ),
    isAdjustedProof: flag(
      'Whether the adjusted bound, too, is on the same side of 0: the stronger evidence.',
    ),
    reason: text('The same in a sentence.'),
  },
);

const looksShape = (type: string, description: string, markets: string) =>
  group(type, description, {
    leastBets: count(
      `Bets that a kind needs to be looked at; beside them ${ofEach} bets won and ${ofEach} lost.`,
    ),
    tested: count('Kinds of bet that were looked at: with so many, one in ten stands out by chance.'),
    markets: list(markets, marketLookShape),
    lookedAt: list('Every kind of bet that was looked at, in the same order.', marketLookShape),
  });

export const exploitMarketsShape = looksShape(
  'ExploitMarkets',
  'Kinds of bet on a team whose return was above zero beyond what chance explains. Seldom any: a season has few bets.',
  'Those whose lower bound is above 0, the highest bound first; empty when there is none.',
);

export const avoidMarketsShape = looksShape(
  'AvoidMarkets',
  'Kinds of bet on a team whose return was below zero beyond what chance explains.',
  'Those whose upper bound is below 0, the lowest bound first; empty when there is none.',
);

/**
 * The kinds of bet with 10 bets or more, 5 of them won and 5 lost, whose one-sided 90 % lower bound of ROI is above 0:
 * ROI - z x standard error, z the normal quantile of 0.9, or of 1 - 0.1 / tested where it is adjusted for the looks.
 */
export function exploitMarketsDna(
  team: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof exploitMarketsShape> {
  return looksOf(team, league, -1);
}

/** As `exploitMarketsDna`, for an upper bound below 0. */
export function avoidMarketsDna(team: TeamSeason, league: LeagueSeason): Shaped<typeof avoidMarketsShape> {
  return looksOf(team, league, 1);
}

function looksOf(team: TeamSeason, league: LeagueSeason, side: Side): Shaped<typeof exploitMarketsShape> {
  const lots = PRICED_FAMILIES.map((subject) => ({ subject, bets: betsOf(team, league, subject) }));
  const looks = lookAt(lots, side);
  const told = (look: Look<PricedFamily>) => tell(look, looks.length, side);
  return {
    leastBets: LEAST,
    tested: looks.length,
    markets: looks.filter(({ bound }) => side * bound < 0).map(told),
    lookedAt: looks.map(told),
  };
}

function tell(
  { subject, returns, roi, bound, adjustedBound }: Look<PricedFamily>,
  tested: number,
  side: Side,
): Shaped<typeof marketLookShape> {
  const which = side === -1 ? 'lower' : 'upper';
  return {
    market: subject,
    bets: returns.bets,
    hits: returns.hits,
    profitUnits: returns.profitUnits,
    roi,
    roiBound: bound,
    adjustedRoiBound: adjustedBound,
    isAdjustedProof: side * adjustedBound < 0,
    reason: `ROI ${percent(roi)} over ${returns.bets} bets; 90 % ${which} bound ${percent(bound)}, ${percent(adjustedBound)} for all ${tested} looked at.`,
  };
}

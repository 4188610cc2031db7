import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import { count, flag, group, list, measure, text, type Shaped } from '../shape.ts';
import { PRICED_FAMILIES, type PricedFamily } from './family.ts';
import { betsOf } from './family-record.ts';
import { lookAt, percent, type Look } from './look.ts';
import { contextLabel, isInContext, SIMPLE_CONTEXTS, type MarketContext } from './market-context.ts';
import { MARKET_MINIMUMS } from './market-minimums.ts';

const { bets: LEAST, ofEach } = MARKET_MINIMUMS;

const bounded = (description: string) =>
  measure('fraction', description, { min: -1, sample: 'bets', least: LEAST });

const strategyShape = group(
  'StrategyLook',
  'The return of one kind of bet on a team under one circumstance, one unit on each such match at the best net price before it.',
  {
    market: text('OVER_25, UNDER_25, WIN, DRAW, LOSS or HANDICAP (the team at the main Asian line).'),
    context: text(
      'ANY, HOME, AWAY, FAVOURITE, UNDERDOG, SHORT_REST or NORMAL_REST. Favourite and underdog by the fair prices of the benchmark before the match; rest as in the optimal scenarios.',
    ),
    bets: count('Matches under the circumstance with a price.'),
    hits: count('Bets that won, half wins included.'),
    profitUnits: measure('units', 'Sum of the profits.'),
    roi: bounded('Profit / turnover, returned stakes left out; 0.05 is five percent.'),
    roiBound: bounded(
      'One-sided 90 % lower bound of `roi`: 1.2816 standard errors below it, the spread of the bets taken as it was.',
    ),
    adjustedRoiBound: bounded(
      'The lower bound when it shall hold for all strategies looked at together with 90 %: Bonferroni, 10 % divided by `tested`.',
    ),
    isAdjustedProof: flag('Whether the adjusted bound, too, is above 0: the stronger evidence.'),
    reason: text('The same in a sentence.'),
  },
);

/** Kinds of bet under circumstances whose return was above zero beyond what chance explains. */
export const optimalStrategiesShape = group(
  'OptimalStrategies',
  'Which bet on a team, under which circumstance, had a return above zero beyond what chance explains.',
  {
    leastBets: count(
      `Bets that a strategy needs to be looked at; beside them ${ofEach} bets won and ${ofEach} lost.`,
    ),
    tested: count('Strategies that were looked at, of 42: with so many, one in ten stands out by chance.'),
    strategies: list(
      'Those whose lower bound is above 0, the highest bound first; empty when there is none.',
      strategyShape,
    ),
    lookedAt: list('All strategies that were looked at, in the same order.', strategyShape),
  },
);

interface Subject {
  readonly family: PricedFamily;
  readonly context: MarketContext;
}

/**
 * Ranks the six kinds of bet under any and each single circumstance by the one-sided 90 % lower bound of ROI. Looked at are those with
 * 10 bets or more, 5 of them won and 5 lost; the favourite is told by the fair prices of the benchmark before the match.
 */
export function optimalStrategiesDna(
  team: TeamSeason,
  league: LeagueSeason,
): Shaped<typeof optimalStrategiesShape> {
  const looks = lookAt(lotsOf(team, league), -1);
  const lookedAt = looks.map((look) => tell(look, looks.length));
  return {
    leastBets: LEAST,
    tested: looks.length,
    strategies: lookedAt.filter(({ roiBound }) => roiBound !== null && roiBound > 0),
    lookedAt,
  };
}

function lotsOf(team: TeamSeason, league: LeagueSeason) {
  return SIMPLE_CONTEXTS.flatMap((context) =>
    PRICED_FAMILIES.map((family) => {
      const subject: Subject = { family, context };
      // By the prices before the match: who closes as the favourite is not known when the bet is placed.
      const bets = betsOf(team, league, family).filter(({ game }) =>
        isInContext(game, game.opening, context),
      );
      return { subject, bets };
    }),
  );
}

function tell(
  { subject, returns, roi, bound, adjustedBound }: Look<Subject>,
  tested: number,
): Shaped<typeof strategyShape> {
  return {
    market: subject.family,
    context: contextLabel(subject.context),
    bets: returns.bets,
    hits: returns.hits,
    profitUnits: returns.profitUnits,
    roi,
    roiBound: bound,
    adjustedRoiBound: adjustedBound,
    isAdjustedProof: adjustedBound > 0,
    reason: `ROI ${percent(roi)} over ${returns.bets} bets; 90 % lower bound ${percent(bound)}, ${percent(adjustedBound)} for all ${tested} looked at.`,
  };
}

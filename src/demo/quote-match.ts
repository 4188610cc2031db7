import { blurExpectedGoals } from './expected-goals.ts';
import { type MarketChances, marketChances } from './market-chances.ts';
import { type MarketQuotes, quoteMarket } from './quote-market.ts';
import { scoreChances } from './score-chances.ts';
import { type Random, seededRandom } from '../quant/resampling/seeded-random.ts';
import type { SimulatedMatch } from './simulate-season.ts';

/** All prices of a match at one time. */
export interface MatchQuotes {
  readonly result: MarketQuotes;
  readonly totals: MarketQuotes;
  readonly handicap: MarketQuotes;
  readonly handicapLine: number;
}

export interface MatchOdds {
  readonly preMatch: MatchQuotes;
  readonly closing: MatchQuotes;
}

/** Standard deviations of the market's error in the logarithm of a side's expected goals. */
const CLOSING_ERROR_SD = 0.025;
/** What the market learns between the two times; the earlier error is this and the later one together. */
const LEARNED_SD = 0.06;

/**
 * The odds of a match. The closing market is nearly right. The earlier one is off by more, which leaves small edges over
 * the margin to somebody whose own view is good, and none to somebody without one.
 */
export function quoteMatch(seed: number, { season, home, away, expectedGoals }: SimulatedMatch): MatchOdds {
  const random = seededRandom(seed, 'market', season, home, away);
  const closing = blurExpectedGoals(expectedGoals, CLOSING_ERROR_SD, random);
  const preMatch = blurExpectedGoals(closing, LEARNED_SD, random);
  return {
    preMatch: quoteAll(marketChances(scoreChances(preMatch)), random),
    closing: quoteAll(marketChances(scoreChances(closing)), random),
  };
}

function quoteAll({ result, totals, handicap }: MarketChances, random: Random): MatchQuotes {
  return {
    result: quoteMarket(result, random),
    totals: quoteMarket(totals, random),
    handicap: quoteMarket(handicap.sides, random),
    handicapLine: handicap.line,
  };
}

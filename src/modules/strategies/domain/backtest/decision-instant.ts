import type { Quote } from '../../../matches/domain/odds.ts';
import type { PlayedMatch } from '../../../matches/domain/played-match.ts';
import { BACKTEST_RULES } from './backtest-rules.ts';

/** A PRE_MATCH quote with the instant from which it was known. */
export type TimedQuote = Quote & { readonly knownAt: Date };

export interface Decision {
  /** The latest instant at which one of the quotes became known. */
  readonly decidedAt: Date;
  readonly quotes: readonly TimedQuote[];
}

/** From kick-off to the result of a match whose time is known. */
const TIMED_MS = 150 * 60_000;
const DAY_MS = 86_400_000;

/**
 * When a bet on a match is decided: as soon as all prices that were quoted before it are known. Prices that became known at kick-off or
 * later are no offers; a match without a time counts as kicking off when its day is over, as for closing prices. Nor are prices that were
 * too old then, as for a pipeline run: those of the day from which a match was postponed. Null without prices.
 */
export function decisionOf(
  { kickOffAt, resultKnownAt }: PlayedMatch,
  preMatchQuotes: readonly TimedQuote[],
): Decision | null {
  const isTimed = resultKnownAt.getTime() - kickOffAt.getTime() <= TIMED_MS;
  const start = isTimed ? kickOffAt : resultKnownAt;
  const quotes = preMatchQuotes.filter(({ knownAt }) => knownAt < start);
  if (quotes.length === 0) return null;
  const decidedMs = Math.max(...quotes.map(({ knownAt }) => knownAt.getTime()));
  const expiredMs = decidedMs - BACKTEST_RULES.oddsExpiredAfterDays * DAY_MS;
  return {
    decidedAt: new Date(decidedMs),
    quotes: quotes.filter(({ knownAt }) => knownAt.getTime() > expiredMs),
  };
}

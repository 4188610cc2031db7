import { daysBetween, type Day } from '../../../shared/uk-time.ts';
import type { Freshness, UsableQuote } from './match-state.ts';
import type { RunConfig } from './run-config.ts';

/** How current a division's results are on `day`. */
export function freshnessOf(
  newestResultOn: Day | null,
  day: Day,
  limits: Pick<RunConfig['freshness'], 'staleAfterDays' | 'expiredAfterDays'>,
): Freshness {
  if (newestResultOn === null) return { status: 'MISSING', newestResultOn: null, ageDays: null };
  const ageDays = daysBetween(newestResultOn, day);
  if (ageDays >= limits.expiredAfterDays) return { status: 'EXPIRED', newestResultOn, ageDays };
  return { status: ageDays >= limits.staleAfterDays ? 'STALE' : 'FRESH', newestResultOn, ageDays };
}

const DAY_MS = 86_400_000;

/** The quotes that still stand as offers at `asOf`: those seen within the limit. */
export function currentQuotes(
  quotes: readonly UsableQuote[],
  asOf: Date,
  { oddsExpiredAfterDays }: Pick<RunConfig['freshness'], 'oddsExpiredAfterDays'>,
): UsableQuote[] {
  const oldest = asOf.getTime() - oddsExpiredAfterDays * DAY_MS;
  return quotes.filter(({ knownAt }) => Date.parse(knownAt) > oldest);
}

import { daysBetween, type Day } from '../../../shared/uk-time.ts';
import type { Freshness } from './match-state.ts';
import type { RunConfig } from './run-config.ts';

/** How current a division's results are on `day`. */
export function freshnessOf(newestResultOn: Day | null, day: Day, limits: RunConfig['freshness']): Freshness {
  if (newestResultOn === null) return { status: 'MISSING', newestResultOn: null, ageDays: null };
  const ageDays = daysBetween(newestResultOn, day);
  if (ageDays >= limits.expiredAfterDays) return { status: 'EXPIRED', newestResultOn, ageDays };
  return { status: ageDays >= limits.staleAfterDays ? 'STALE' : 'FRESH', newestResultOn, ageDays };
}

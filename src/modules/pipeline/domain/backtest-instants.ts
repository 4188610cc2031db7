import { addDays, type Day, daysBetween, ukInstant } from '../../../shared/uk-time.ts';

/** The UK hour at which a backtest decides: at it, on Tuesdays and Fridays, the plain odds of season files become known. */
export const DECISION_HOUR = 17;

/** How many days a backtest may go through. */
export const MOST_BACKTEST_DAYS = 3_660;

/** The as-of instants of a backtest: 17:00 UK time of each day, the first and the last included. */
export function backtestInstants(from: Day, to: Day): Date[] {
  const days = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, days) }, (_, index) =>
    ukInstant(addDays(from, index), DECISION_HOUR, 0),
  );
}

/** Up to when a fixture's kick-off is looked at from an instant of a backtest: the next one, so that each match is decided once, at the last chance. */
export function horizonOfInstant(asOf: Date, day: Day): Date {
  const next = ukInstant(addDays(day, 1), DECISION_HOUR, 0);
  return next > asOf ? next : asOf;
}

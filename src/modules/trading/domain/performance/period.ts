import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';

/** From an instant, which belongs to it, to another, which does not. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

const DAY_MS = 86_400_000;

/**
 * Refuses a period that is empty, or that goes on after the UTC day of `now`: days that lie ahead would count as days without a result.
 * @throws InvalidInputError naming `to`
 */
export function requirePeriod({ from, to }: Period, now: Date): Period {
  if (to <= from)
    throw new InvalidInputError('to', to.toISOString(), `is not after from (${from.toISOString()})`);
  const endOfToday = new Date((Math.floor(now.getTime() / DAY_MS) + 1) * DAY_MS);
  if (to > endOfToday) {
    throw new InvalidInputError(
      'to',
      to.toISOString(),
      `is after the end of today in UTC (${endOfToday.toISOString()})`,
    );
  }
  return { from, to };
}

import { DomainError } from '../../../../shared/domain-error.ts';
import type { Period } from './period.ts';

/** How a period is cut, in UTC; weeks begin on Monday. */
export const BUCKET_UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH'] as const;
export type BucketUnit = (typeof BUCKET_UNITS)[number];

/** Days that one period may have, about 13 years. */
export const MOST_DAYS = 5_000;

/** Buckets that a list of them may have. */
export const MOST_BUCKETS = 1_000;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The hours, days, weeks or months in UTC that a period touches, upwards, without a gap; the first and the last are cut to the period.
 * @throws DomainError LIMIT_EXCEEDED for more than `most`: nothing is left out in silence.
 */
export function timeBuckets({ from, to }: Period, unit: BucketUnit, most: number): Period[] {
  const buckets: Period[] = [];
  let start = from;
  while (start < to) {
    if (buckets.length === most) {
      throw new DomainError(
        'LIMIT_EXCEEDED',
        `From ${from.toISOString()} to ${to.toISOString()} there are more than ${most} buckets of one ${unit}; ask for a shorter period.`,
      );
    }
    const end = nextStart(start, unit);
    buckets.push({ from: start, to: end < to ? end : to });
    start = end;
  }
  return buckets;
}

function nextStart(at: Date, unit: BucketUnit): Date {
  const time = at.getTime();
  switch (unit) {
    case 'HOUR':
      return new Date((Math.floor(time / HOUR_MS) + 1) * HOUR_MS);
    case 'DAY':
      return new Date((Math.floor(time / DAY_MS) + 1) * DAY_MS);
    case 'WEEK': {
      const daysLeft = 7 - ((at.getUTCDay() + 6) % 7);
      return new Date((Math.floor(time / DAY_MS) + daysLeft) * DAY_MS);
    }
    case 'MONTH':
      return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
  }
}

import type { Clock } from '../../src/shared/clock.ts';

/** A clock that stands at an instant. */
export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant) };
}

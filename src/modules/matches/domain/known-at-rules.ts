import { addDays, type Day, endOfUkDay, ukInstant, weekday } from '../../../shared/uk-time.ts';

const HOUR_MS = 3_600_000;
/** From kick-off to a result that anybody can know: two halves, the interval, and added time with room to spare. */
const RESULT_AFTER_MS = 150 * 60_000;
const FRIDAY = 5;
const TUESDAY = 2;

/** When a match starts. Without a time, `instant` is the start of the UK day. */
export interface KickOff {
  readonly day: Day;
  readonly instant: Date;
  readonly hasTime: boolean;
}

/**
 * From when the plain odds of a season file were known: its source collects them at 17:00 UK time on Fridays for the
 * weekend and on Tuesdays for midweek; an hour before kick-off at the latest.
 */
export function preMatchKnownAt(kickOff: KickOff): Date {
  let day = kickOff.day;
  while (weekday(day) !== FRIDAY && weekday(day) !== TUESDAY) day = addDays(day, -1);
  const collectedAt = ukInstant(day, 17, 0);
  if (!kickOff.hasTime) return collectedAt;
  return new Date(Math.min(collectedAt.getTime(), kickOff.instant.getTime() - HOUR_MS));
}

/** Closing odds are known at kick-off; without a time, when the UK day is over. */
export function closingKnownAt(kickOff: KickOff): Date {
  return kickOff.hasTime ? kickOff.instant : endOfUkDay(kickOff.day);
}

/** A result is known 150 minutes after kick-off; without a time, when the UK day is over. */
export function resultKnownAt(kickOff: KickOff): Date {
  return kickOff.hasTime ? new Date(kickOff.instant.getTime() + RESULT_AFTER_MS) : endOfUkDay(kickOff.day);
}

import { DateTime } from 'luxon';

const UK = 'Europe/London';
const MINUTE_MS = 60_000;

/** A calendar day, as `yyyy-mm-dd`. Days compare as text. */
export type Day = string;

/** Whether the text names a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
}

/** The instant at which UK clocks show `hour:minute` on `day`; in a spring gap, the instant an hour later on the clock. */
export function ukInstant(day: Day, hour: number, minute: number): Date {
  return new Date(ukMidnightMs(day) + clockOffsetMs(day, hour, minute));
}

/** The first instant of the UK day after `day`. */
export function endOfUkDay(day: Day): Date {
  return ukInstant(addDays(day, 1), 0, 0);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 1440 * MINUTE_MS).toISOString().slice(0, 10);
}

/** Whole days from `earlier` to `later`; negative when `later` comes first. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round(
    (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / (1440 * MINUTE_MS),
  );
}

/** 0 Sunday to 6 Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The UK calendar day of an instant. */
export function ukDayOf(instant: Date): Day {
  return DateTime.fromJSDate(instant, { zone: UK }).toFormat('yyyy-MM-dd');
}

// Thousands of rows share a few hundred days: the zone is asked once a day, and per time only where the clock changes.
const midnights = new Map<Day, { midnightMs: number; clockChanges: boolean }>();

function dayOf(day: Day): { midnightMs: number; clockChanges: boolean } {
  const known = midnights.get(day);
  if (known) return known;
  const start = DateTime.fromISO(day, { zone: UK });
  const clockChanges = start.offset !== start.plus({ days: 1 }).offset;
  const found = { midnightMs: start.toMillis(), clockChanges };
  midnights.set(day, found);
  return found;
}

function ukMidnightMs(day: Day): number {
  return dayOf(day).midnightMs;
}

function clockOffsetMs(day: Day, hour: number, minute: number): number {
  if (!dayOf(day).clockChanges) return (hour * 60 + minute) * MINUTE_MS;
  return DateTime.fromISO(day, { zone: UK }).set({ hour, minute }).toMillis() - ukMidnightMs(day);
}

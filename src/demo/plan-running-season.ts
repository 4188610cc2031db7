import { addDays, type Day } from '../shared/uk-time.ts';
import { saturdayFrom, saturdayRound, seasonCalendar, type Slot } from './season-calendar.ts';
import { seasonYearOf } from './season-year.ts';

/** How many matches a fixtures file announces. */
export const FIXTURES_ANNOUNCED = 8;

/** How far ahead the next round may lie before it is moved to the coming Saturday. */
const LONGEST_WAIT_DAYS = 7;

export interface RunningSeason {
  /** The year in which the season starts. */
  readonly season: number;
  /** In order of time; all on days before `today`. Empty in July and most of August. */
  readonly played: readonly Slot[];
  /** Exactly 8, in order of time; all on the 8 days after `today`, and of this season by the boundary of 1 July. */
  readonly upcoming: readonly Slot[];
}

/**
 * The season that runs on a day. There is no day without upcoming matches: when the calendar has no round within a week,
 * its next round is brought forward to the coming Saturday, and in May and June the last round is held back to it.
 * Everything else keeps the calendar's day, so that what was played is the same whatever day one looks back from.
 *
 * Matches on `today` itself are in neither list: no instant of that day has them all before it, or all after it.
 */
export function planRunningSeason(today: Day): RunningSeason {
  const saturday = saturdayFrom(addDays(today, 1));
  const season = seasonYearOf(saturday);
  const rounds = seasonCalendar(season);
  const next = rounds.find((round) => firstDay(round) > today) ?? rounds.at(-1) ?? [];
  const isSoon = firstDay(next) > today && firstDay(next) <= addDays(today, LONGEST_WAIT_DAYS);
  const announced = isSoon ? next : moveTo(saturday, next);
  const others = rounds.filter((round) => round !== next).flat();
  // On the first day of a round, the matches of its second day are still to come.
  const upcoming = [...others.filter(({ day, round }) => day > today && isBefore(round, next)), ...announced];
  return {
    season,
    played: others.filter(({ day }) => day < today),
    upcoming: upcoming.slice(0, FIXTURES_ANNOUNCED),
  };
}

function firstDay(round: readonly Slot[]): Day {
  return round[0]?.day ?? '';
}

function moveTo(saturday: Day, slots: readonly Slot[]): Slot[] {
  return slots.slice(0, 1).flatMap(({ round }) => saturdayRound(round, saturday));
}

function isBefore(round: number, next: readonly Slot[]): boolean {
  return next.some((slot) => slot.round > round);
}

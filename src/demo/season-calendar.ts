import { addDays, type Day, weekday } from '../shared/uk-time.ts';

/** Where one match of a season is played: its round (from 0), its place in the round (from 0), its day and UK time. */
export interface Slot {
  readonly round: number;
  readonly place: number;
  readonly day: Day;
  readonly time: string;
}

const SATURDAY = 6;

/** Weeks after the opening Saturday with a weekend round. Gaps are international breaks, cup days, Christmas and a winter break. */
const WEEKEND_ROUNDS = [
  0, 1, 3, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15, 16, 17, 19, 21, 22, 23, 25, 26, 27, 29, 30, 32, 33, 35, 36,
];
/** Weeks after the opening Saturday whose Tuesday and Wednesday have a round. */
const MIDWEEK_ROUNDS = [14, 26];

const WEEKEND = kickoffs(0, ['12:30', '15:00', '15:00', '15:00', '17:30'], ['14:00', '14:00', '16:30']);
const MIDWEEK = kickoffs(3, ['19:45', '19:45', '19:45', '20:00'], ['19:45', '19:45', '19:45', '20:00']);
const ONE_SATURDAY = kickoffs(
  0,
  ['12:30', '15:00', '15:00', '15:00', '15:00', '15:00', '15:00', '17:30'],
  [],
);

/** The rounds of the season that starts in August of the year, in order: 30 rounds of 8 slots, to the end of April. */
export function seasonCalendar(season: number): Slot[][] {
  const opening = saturdayFrom(`${season}-08-20`);
  const rounds = [
    ...WEEKEND_ROUNDS.map((week) => ({ week, pattern: WEEKEND })),
    ...MIDWEEK_ROUNDS.map((week) => ({ week, pattern: MIDWEEK })),
  ];
  // The sort is stable: the weekend round of a week comes before its midweek round.
  return rounds
    .sort((one, other) => one.week - other.week)
    .map(({ week, pattern }, round) => place(round, addDays(opening, week * 7), pattern));
}

/** The slots of a round that is moved as a whole to one Saturday. */
export function saturdayRound(round: number, saturday: Day): Slot[] {
  return place(round, saturday, ONE_SATURDAY);
}

/** The first Saturday on or after the day. */
export function saturdayFrom(day: Day): Day {
  return addDays(day, (SATURDAY - weekday(day) + 7) % 7);
}

interface Kickoff {
  readonly daysLater: number;
  readonly time: string;
}

function kickoffs(daysLater: number, first: readonly string[], second: readonly string[]): Kickoff[] {
  return [
    ...first.map((time) => ({ daysLater, time })),
    ...second.map((time) => ({ daysLater: daysLater + 1, time })),
  ];
}

function place(round: number, saturday: Day, pattern: readonly Kickoff[]): Slot[] {
  return pattern.map(({ daysLater, time }, index) => ({
    round,
    place: index,
    day: addDays(saturday, daysLater),
    time,
  }));
}

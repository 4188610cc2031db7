import { weekday } from '../../../../../shared/uk-time.ts';
import type { Duel, Game } from '../game.ts';
import type { TeamSeason } from '../league-season.ts';
import { group, list, text, type Shaped, meant } from '../shape.ts';
import { RECORD_FIELDS, recordOf } from './record.ts';
import { halfOf, temporalHalfShape } from './temporal-half.ts';
import { extremeMonths, monthsOf, temporalMonthShape } from './temporal-months.ts';
import { type TimedGame, timedGames, timedGoals, TIMED_GOALS_FIELDS } from './timed-goals.ts';

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

const temporalWeekdayShape = group('TemporalWeekday', 'The matches of one day of the week (UK days).', {
  weekday: text('The day: MONDAY to SUNDAY.'),
  ...RECORD_FIELDS,
});

export const temporalShape = group(
  'TemporalDna',
  'When a team is strong: by half, by calendar month, by day of the week. Kick-off times and minutes of goals are not told.',
  {
    ...TIMED_GOALS_FIELDS,
    firstHalf: meant(temporalHalfShape, 'The first halves, each taken as a match of its own.'),
    secondHalf: meant(temporalHalfShape, 'The second halves, each taken as a match of its own.'),
    months: list('Months in which the team played, the earliest first.', temporalMonthShape),
    bestMonth: text(
      'The month (`yyyy-mm`) with the most points per match, then the better goal difference per match, then the earlier one, among months of three matches or more; null when there are fewer than two such months.',
    ),
    worstMonth: text(
      'The month (`yyyy-mm`) with the fewest points per match, then the worse goal difference per match, then the later one, among months of three matches or more; null when there are fewer than two such months.',
    ),
    weekdays: list('Days of the week on which the team played, Monday first.', temporalWeekdayShape),
  },
);

export type TemporalDna = Shaped<typeof temporalShape>;

/**
 * Goals and results by half (second half = full time - half time; matches without a half-time score are left out), by calendar
 * month and by weekday. The share of goals after half time is null below 10 goals, averages below 5 matches, those of a
 * month below 3.
 */
export function temporalDna({ games }: TeamSeason): TemporalDna {
  const timed = timedGames(games);
  const months = monthsOf(games);
  const { best, worst } = extremeMonths(months);
  return {
    ...timedGoals(games),
    firstHalf: halfOf(timed.map(({ halfTimeGoals }) => halfTimeGoals)),
    secondHalf: halfOf(timed.map(afterHalfTime)),
    months,
    bestMonth: best,
    worstMonth: worst,
    weekdays: weekdaysOf(games),
  };
}

function afterHalfTime({ goals, halfTimeGoals }: TimedGame): Duel {
  return { own: goals.own - halfTimeGoals.own, opponent: goals.opponent - halfTimeGoals.opponent };
}

function weekdaysOf(games: readonly Game[]): Shaped<typeof temporalWeekdayShape>[] {
  const byDay = Map.groupBy(games, ({ playedOn }) => weekday(playedOn));
  // The week starts on Monday, and Sunday is 0.
  return [1, 2, 3, 4, 5, 6, 0].flatMap((day) => {
    const ofDay = byDay.get(day);
    return ofDay ? [{ weekday: WEEKDAYS[day] ?? null, ...recordOf(ofDay) }] : [];
  });
}

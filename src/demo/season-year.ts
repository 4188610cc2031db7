import type { Day } from '../shared/uk-time.ts';

const FIRST_MONTH = 7;

/** The year in which the season of a day starts: seasons change on 1 July. */
export function seasonYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= FIRST_MONTH ? year : year - 1;
}

/** The season's code in file names: 2025 gives `2526`. */
export function seasonCode(season: number): string {
  const twoDigits = (year: number) => String(year % 100).padStart(2, '0');
  return twoDigits(season) + twoDigits(season + 1);
}

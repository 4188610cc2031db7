import type { Day } from '../../../shared/uk-time.ts';

/** A season as `2025/26`. Seasons compare as text. */
export type Season = string;

/** The season of a day: it turns on 1 July. */
export function seasonOf(day: Day): Season {
  const year = Number(day.slice(0, 4));
  return seasonFrom(day.slice(5) >= '07-01' ? year : year - 1);
}

/** The season that starts in `year`. */
export function seasonFrom(year: number): Season {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Whether the text names a season: two years that follow each other, as `2025/26`. */
export function isSeason(text: string): boolean {
  return /^\d{4}\/\d{2}$/.test(text) && text === seasonFrom(Number(text.slice(0, 4)));
}

/** The season that a text means, as others write it: `2025/26`, `2025-26`, `2025/2026`, `2025-2026`; null for any other text. */
export function readSeason(text: string): Season | null {
  const [, first, second] = /^(\d{4})\s*[-/]\s*(?:\d{2})?(\d{2})$/.exec(text.trim()) ?? [];
  return first !== undefined && isSeason(`${first}/${second}`) ? `${first}/${second}` : null;
}

/** The season of a four-digit code such as `2526`; null when the two years do not follow each other. */
export function seasonOfCode(code: string): Season | null {
  const first = Number(code.slice(0, 2));
  const second = Number(code.slice(2, 4));
  if (!/^\d{4}$/.test(code) || (first + 1) % 100 !== second) return null;
  return seasonFrom(first + (first >= 70 ? 1900 : 2000));
}

/** The days that a file of one season may hold. The season of 2019/20, which stood still in spring, ended in August. */
export function seasonSpan(season: Season): { from: Day; to: Day } {
  const year = Number(season.slice(0, 4));
  return { from: `${year}-07-01`, to: `${year + 1}-${year === 2019 ? '08-31' : '06-30'}` };
}

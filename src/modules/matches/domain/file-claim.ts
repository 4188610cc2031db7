import { type Day, isDay } from '../../../shared/uk-time.ts';
import { COMPETITION_NAMES, claimsDivision } from './divisions.ts';
import { type Season, seasonOfCode } from './season.ts';

/** What the name of a file says about its content. Every part may be silent. */
export interface FileClaim {
  /** A division's code, or the name of a competition that the source does not cover. */
  readonly division: string | null;
  readonly season: Season | null;
  /** The day in the name of a fixtures file. */
  readonly day: Day | null;
}

/**
 * Reads a path's claims: `2526/E0.csv` and `E0_2526.csv` claim a division and a season, `fixtures_2026-05-15_x.csv` a day,
 * `champions_league_2122.csv` a competition and a season. The name wins over the folder.
 */
export function readFileClaim(path: string): FileClaim {
  const parts = path.split(/[/\\]/);
  const name = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '');
  const day = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? null;
  // The year of a day is no season: 2021-09-01 does not claim 2020/21.
  const words = (day === null ? name : name.replace(day, '')).split(/[_\s-]+/);
  const [first = ''] = words;
  const folder = parts.at(-2) ?? '';
  return {
    division: claimsDivision(first) ? first : competitionIn(words),
    season: firstSeason(words.slice(claimsDivision(first) ? 1 : 0)) ?? seasonOfCode(folder),
    day: day !== null && isDay(day) ? day : null,
  };
}

function competitionIn(words: readonly string[]): string | null {
  const text = ` ${words.join(' ').toLowerCase()} `;
  // The longest name that fits: the Scottish Championship is not England's.
  const [found] = Object.keys(COMPETITION_NAMES)
    .filter((competition) => text.includes(` ${competition} `))
    .sort((a, b) => b.length - a.length);
  return found === undefined ? null : (COMPETITION_NAMES[found] ?? found);
}

function firstSeason(words: readonly string[]): Season | null {
  for (const word of words) {
    const season = seasonOfCode(word);
    if (season !== null) return season;
  }
  return null;
}

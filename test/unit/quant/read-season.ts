import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realDataDir } from '../../support/real-data.ts';

export interface SeasonMatch {
  readonly home: string;
  readonly away: string;
  readonly homeGoals: number;
  readonly awayGoals: number;
  /** Whole days since 1970-01-01. */
  readonly day: number;
  /** Pinnacle's closing odds of home, draw and away. */
  readonly closingOdds: readonly number[];
}

/** A season of the English first division, in file order. */
export function readSeason(season: string): SeasonMatch[] {
  const text = readFileSync(join(realDataDir, 'football-data', season, 'E0.csv'), 'latin1').replace(
    /^ï»¿/,
    '',
  );
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => /[^,\s]/.test(line));
  const names = header.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    const read = (name: string): string => fields[names.indexOf(name)] ?? '';
    return {
      home: read('HomeTeam'),
      away: read('AwayTeam'),
      homeGoals: Number(read('FTHG')),
      awayGoals: Number(read('FTAG')),
      day: readDay(read('Date')),
      closingOdds: ['PSCH', 'PSCD', 'PSCA'].map((name) => Number(read(name))),
    };
  });
}

/** dd/mm/yy or dd/mm/yyyy. */
function readDay(date: string): number {
  const [day = NaN, month = NaN, year = NaN] = date.split('/').map(Number);
  return Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) / 86_400_000;
}

/** The position of the result among home, draw and away. */
export function resultOf(match: { homeGoals: number; awayGoals: number }): number {
  return match.homeGoals > match.awayGoals ? 0 : match.homeGoals === match.awayGoals ? 1 : 2;
}

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readFileClaim } from '../modules/matches/domain/file-claim.ts';
import type { MatchRow } from '../modules/matches/domain/match-row.ts';
import { parseMatchFile } from '../modules/matches/domain/parse-match-file.ts';
import type { SeasonName } from '../modules/models/domain/reference-checks/seasons/season-case.ts';
import { decodeText } from '../shared/decode-text.ts';
import { DomainError } from '../shared/domain-error.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';

/**
 * The matches of those of these seasons that lie at the paths: season files, or folders with `2324/E0.csv` in them or in
 * their `football-data`, or season folders. Where several hold a season, the first counts. What is not needed is not read.
 *
 * @throws InvalidInputError for a path that does not exist; ImportRefusedError for a file that is no season's;
 * DomainError when none of the seasons is there.
 */
export async function readReferenceSeasons(
  paths: readonly string[],
  needed: ReadonlySet<SeasonName>,
): Promise<Map<SeasonName, readonly MatchRow[]>> {
  const seasons = new Map<SeasonName, readonly MatchRow[]>();
  for (const given of paths) {
    const found = await stat(given).catch(() => null);
    if (found === null) throw new InvalidInputError('PATH', given, 'does not exist, or cannot be read');
    const files = found.isDirectory() ? await filesIn(given, needed) : [given];
    for (const file of files) {
      const [name, rows] = await readSeason(file);
      if (needed.has(name) && !seasons.has(name)) seasons.set(name, rows);
    }
  }
  if (paths.length === 0 || seasons.size > 0) return seasons;
  const names = [...needed].sort().join(', ');
  throw new DomainError(
    'BAD_USER_INPUT',
    `${paths.join(', ')}: no season file that a check needs (${names}) is there`,
  );
}

async function filesIn(folder: string, needed: ReadonlySet<SeasonName>): Promise<string[]> {
  const files: string[] = [];
  for (const name of needed) {
    const [season = '', division = ''] = name.split('/');
    const places = [path.join(folder, season), path.join(folder, 'football-data', season)];
    if (path.basename(folder) === season) places.push(folder);
    for (const place of places) {
      const file = path.join(place, `${division}.csv`);
      const found = await stat(file).catch(() => null);
      if (found?.isFile() === true) files.push(file);
    }
  }
  return files;
}

/** A season file and the name of the season that it holds. */
async function readSeason(file: string): Promise<[SeasonName, readonly MatchRow[]]> {
  const bytes = await readFile(file);
  const { kind, rows } = parseMatchFile(file, decodeText(bytes), readFileClaim(file));
  const [first] = rows;
  if (kind !== 'SEASON' || first === undefined)
    throw new InvalidInputError('PATH', file, 'is no season file');
  return [`${first.season.slice(2, 4)}${first.season.slice(5)}/${first.division}`, rows];
}

import { type CsvRow, parseCsv } from '../../../shared/csv.ts';
import { COMPETITION_NAMES, divisionOf, isDivisionCode } from './divisions.ts';
import type { FileClaim } from './file-claim.ts';
import { readFileHeader } from './file-header.ts';
import { ImportRefusedError } from './import-refused-error.ts';
import { matchKey, type MatchRow, type OddsAnomaly } from './match-row.ts';
import { readMatchRow } from './read-match-row.ts';
import { RowReader } from './row-reader.ts';
import { type Season, seasonOf, seasonSpan } from './season.ts';

export interface SkippedRow {
  readonly line: number;
  readonly reason: 'REPEATED_HEADER' | 'DUPLICATE_ROW';
}

export interface ParsedFile {
  readonly kind: 'SEASON' | 'FIXTURES';
  readonly rows: readonly MatchRow[];
  readonly skipped: readonly SkippedRow[];
  readonly anomalies: readonly OddsAnomaly[];
  /** Names of columns that the product gives no meaning. */
  readonly unknownColumns: readonly string[];
}

/** Ten times the largest season, so that the report of a file of nothing but faults stays readable. */
const MOST_ROWS = 5_000;

/**
 * Reads a season or fixtures file in the football-data.co.uk format, of any era.
 *
 * @param claim what the file's name says; a file that holds something else is refused.
 * @throws ImportRefusedError with the line and the reason; a file is read whole or not at all.
 */
export function parseMatchFile(fileName: string, text: string, claim: FileClaim): ParsedFile {
  if (text.includes('\0'))
    throw new ImportRefusedError(fileName, null, 'the file holds NUL bytes, so it is no text');
  const [headerRow, ...dataRows] = parseCsv(text, (line, reason) => {
    throw new ImportRefusedError(fileName, line, reason);
  });
  if (!headerRow) throw new ImportRefusedError(fileName, null, 'the file is empty');
  const header = readFileHeader(fileName, headerRow.line, headerRow.cells);

  const excess = dataRows[MOST_ROWS];
  if (excess) {
    const reason = `the file has more than ${MOST_ROWS} rows; no season and no list of fixtures has so many matches`;
    throw new ImportRefusedError(fileName, excess.line, reason);
  }

  const skipped: SkippedRow[] = [];
  const anomalies: OddsAnomaly[] = [];
  const rows: MatchRow[] = [];
  const seen = new Map<string, CsvRow>();
  let dateFormat: string | null = null;
  for (const row of dataRows) {
    if (sameCells(row, headerRow)) {
      skipped.push({ line: row.line, reason: 'REPEATED_HEADER' });
      continue;
    }
    const reader = new RowReader(fileName, row);
    const beyond = row.cells.slice(header.width).some((cell) => cell !== '');
    if (beyond) reader.refuse(`the row has ${row.cells.length} cells, but the header names ${header.width}`);
    const read = readMatchRow(reader, header);
    dateFormat ??= read.dateFormat;
    if (read.dateFormat !== dateFormat)
      reader.refuse(`the date is written ${read.dateFormat}, the first one ${dateFormat}`);
    checkDivision(reader, read.row.division, claim, header.kind === 'SEASON' ? rows[0]?.division : undefined);

    const earlier = seen.get(keyOf(read.row, header.kind));
    if (earlier && !sameCells(row, earlier)) {
      reader.refuse(
        `${read.row.home} against ${read.row.away} stands in line ${earlier.line} already, with other values`,
      );
    }
    if (earlier) {
      skipped.push({ line: row.line, reason: 'DUPLICATE_ROW' });
      continue;
    }
    seen.set(keyOf(read.row, header.kind), row);
    rows.push(read.row);
    anomalies.push(...read.anomalies);
  }
  if (rows.length === 0)
    throw new ImportRefusedError(fileName, null, 'the file has a header, but no matches');
  return {
    kind: header.kind,
    rows: header.kind === 'SEASON' ? withOneSeason(fileName, rows, claim.season) : rows,
    skipped,
    anomalies,
    unknownColumns: header.unknown,
  };
}

function checkDivision(
  reader: RowReader,
  division: string,
  claim: FileClaim,
  first: string | undefined,
): void {
  if (!isDivisionCode(division))
    reader.refuse(`Div is "${division}", which is no division's code such as E0`);
  if (claim.division !== null && claim.division !== division) {
    const unknown = claim.division in COMPETITION_NAMES ? ', which this source does not cover' : '';
    reader.refuse(
      `the file's name claims ${claim.division}${unknown}, but the row belongs to ${division} (${divisionOf(division).league})`,
    );
  }
  if (first !== undefined && first !== division) {
    reader.refuse(
      `the row belongs to ${division}, the first one to ${first}; a season file holds one division`,
    );
  }
}

/** A season file holds one season: the one its name claims, else that of its earliest match. */
function withOneSeason(fileName: string, rows: readonly MatchRow[], claimed: Season | null): MatchRow[] {
  const earliest = rows.reduce((day, row) => (row.kickOff.day < day ? row.kickOff.day : day), '9999-12-31');
  const season = claimed ?? seasonOf(earliest);
  const span = seasonSpan(season);
  return rows.map((row) => {
    const { day } = row.kickOff;
    if (day >= span.from && day <= span.to) return { ...row, season };
    const whose =
      claimed === null
        ? `the season ${season} of the earliest match`
        : `the season ${season} that the name claims`;
    throw new ImportRefusedError(fileName, row.line, `${day} lies outside ${whose}`);
  });
}

/** What a match is known by within the file. All rows of a season file are of one season, whatever their days. */
function keyOf(row: MatchRow, kind: ParsedFile['kind']): string {
  const { isDoubleRoundRobin } = divisionOf(row.division);
  const season = kind === 'SEASON' ? '' : row.season;
  return matchKey({ ...row, season, day: row.kickOff.day, isDoubleRoundRobin });
}

function sameCells(a: CsvRow, b: CsvRow): boolean {
  const width = Math.max(a.cells.length, b.cells.length);
  for (let i = 0; i < width; i += 1) if ((a.cells[i] ?? '') !== (b.cells[i] ?? '')) return false;
  return true;
}

import type { FileHeader } from './file-header.ts';
import {
  type MatchRow,
  type OddsAnomaly,
  type Result,
  STAT_NAMES,
  type StatName,
  type Stats,
} from './match-row.ts';
import { bookSum, type Quote } from './odds.ts';
import { checkPrices, type RawPrices } from './odds-anomaly.ts';
import type { QuoteColumns } from './odds-columns.ts';
import type { RowReader } from './row-reader.ts';
import { seasonOf } from './season.ts';

export interface ReadRow {
  readonly row: MatchRow;
  readonly anomalies: readonly OddsAnomaly[];
  readonly dateFormat: string;
}

/** One row of a file as a match with its complete quotes. @throws ImportRefusedError for anything that cannot be read. */
export function readMatchRow(reader: RowReader, header: FileHeader): ReadRow {
  const { plain } = header;
  const division = reader.required(plain.Div, 'Div');
  const { format, ...kickOff } = reader.kickOff(plain.Date, plain.Time);
  const home = reader.required(plain.HomeTeam, 'HomeTeam');
  const away = reader.required(plain.AwayTeam, 'AwayTeam');
  if (home === away) reader.refuse(`HomeTeam and AwayTeam are both "${home}"`);

  const anomalies: OddsAnomaly[] = [];
  const quotes: Quote[] = [];
  for (const columns of header.quotes) {
    const raw = readRawPrices(reader, columns);
    if (raw === null) continue;
    const checked = checkPrices(columns.market, columns.bookKind, raw);
    if (typeof checked === 'string') {
      anomalies.push({
        line: reader.line,
        playedOn: kickOff.day,
        home,
        away,
        column: columns.label,
        rule: checked,
        prices: raw,
        bookSum: rawBookSum(raw),
      });
    } else {
      quotes.push({ ...checked, market: columns.market, stage: columns.stage, book: columns.book });
    }
  }
  const row: MatchRow = {
    line: reader.line,
    division,
    season: seasonOf(kickOff.day),
    kickOff,
    home,
    away,
    referee: reader.text(plain.Referee, 'Referee'),
    result: readResult(reader, header),
    stats: readStats(reader, header),
    quotes,
  };
  return { row, anomalies, dateFormat: format };
}

/** The cells of a quote; null when it has no price at all, which is no fault but an absence. */
function readRawPrices(reader: RowReader, columns: QuoteColumns): RawPrices | null {
  const first = reader.number(columns.first, columns.label);
  const draw = reader.number(columns.draw, columns.label);
  const second = reader.number(columns.second, columns.label);
  if (first === null && draw === null && second === null) return null;
  const line = columns.fixedLine ?? reader.number(columns.lineColumn, columns.label);
  return { line, first, draw, second };
}

function rawBookSum({ first, draw, second }: RawPrices): number | null {
  if (!first || !second || draw === 0) return null;
  return bookSum({ first, draw, second });
}

function readResult(reader: RowReader, { plain }: FileHeader): Result | null {
  const homeGoals = reader.count(plain.FTHG, 'FTHG');
  const awayGoals = reader.count(plain.FTAG, 'FTAG');
  if (homeGoals === null && awayGoals === null) return null;
  if (homeGoals === null || awayGoals === null) return reader.refuse('of FTHG and FTAG only one is given');
  checkLetter(reader, 'FTR', reader.text(plain.FTR, 'FTR'), homeGoals, awayGoals);
  const halfTimeHomeGoals = reader.count(plain.HTHG, 'HTHG');
  const halfTimeAwayGoals = reader.count(plain.HTAG, 'HTAG');
  if (halfTimeHomeGoals === null || halfTimeAwayGoals === null) {
    return { homeGoals, awayGoals, halfTimeHomeGoals: null, halfTimeAwayGoals: null };
  }
  checkLetter(reader, 'HTR', reader.text(plain.HTR, 'HTR'), halfTimeHomeGoals, halfTimeAwayGoals);
  if (halfTimeHomeGoals > homeGoals || halfTimeAwayGoals > awayGoals) {
    reader.refuse(
      `${halfTimeHomeGoals}-${halfTimeAwayGoals} at half time cannot become ${homeGoals}-${awayGoals}`,
    );
  }
  return { homeGoals, awayGoals, halfTimeHomeGoals, halfTimeAwayGoals };
}

function checkLetter(
  reader: RowReader,
  name: string,
  letter: string | null,
  home: number,
  away: number,
): void {
  const expected = home > away ? 'H' : home < away ? 'A' : 'D';
  if (letter !== null && letter !== expected)
    reader.refuse(`${name} is "${letter}", but the goals are ${home}-${away}`);
}

function readStats(reader: RowReader, header: FileHeader): Stats {
  const read = new Map<StatName, number | null>();
  for (const { name, column } of header.stats) read.set(name, reader.count(column, name));
  const stat = (name: StatName): number | null => read.get(name) ?? null;
  return Object.fromEntries(STAT_NAMES.map((name) => [name, stat(name)])) as Stats;
}

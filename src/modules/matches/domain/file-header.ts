import { BOOKS } from './books.ts';
import { findOddsColumns, type QuoteColumns } from './odds-columns.ts';
import { ImportRefusedError } from './import-refused-error.ts';
import { STAT_COLUMNS, STAT_NAMES, type StatName } from './match-row.ts';

const REQUIRED = ['Div', 'Date', 'HomeTeam', 'AwayTeam'] as const;
const OPTIONAL = ['Time', 'FTHG', 'FTAG', 'FTR', 'HTHG', 'HTAG', 'HTR', 'Referee'] as const;
type PlainColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** The columns of a file, by what they hold. */
export interface FileHeader {
  readonly width: number;
  /** A season file has columns for results, a fixtures file has none. */
  readonly kind: 'SEASON' | 'FIXTURES';
  readonly plain: Readonly<Record<PlainColumn, number | null>>;
  readonly stats: readonly { name: StatName; column: number }[];
  readonly quotes: readonly QuoteColumns[];
  readonly unknown: readonly string[];
}

/** @throws ImportRefusedError when a needed column is missing or a known one stands twice. */
export function readFileHeader(fileName: string, line: number, names: readonly string[]): FileHeader {
  const columns = new Map<string, number>();
  const twice = new Set<string>();
  names.forEach((name, index) => {
    if (name === '') return;
    if (columns.has(name)) twice.add(name);
    else columns.set(name, index);
  });
  const refuse = (reason: string): never => {
    throw new ImportRefusedError(fileName, line, reason);
  };
  const missing = REQUIRED.find((name) => !columns.has(name));
  if (missing !== undefined) {
    refuse(
      `the column ${missing} is missing: this is no season or fixtures file in the football-data.co.uk format`,
    );
  }
  if (columns.has('FTHG') !== columns.has('FTAG')) refuse('of the columns FTHG and FTAG only one is there');

  const { quotes, used } = findOddsColumns(columns);
  const rivals = findRivals(quotes);
  if (rivals)
    refuse(
      `the columns ${rivals[0].label} and ${rivals[1].label} both hold the same quote of ${BOOKS[rivals[0].book].name}`,
    );
  const stats = STAT_NAMES.flatMap((name) => {
    const column = columns.get(STAT_COLUMNS[name]);
    return column === undefined ? [] : [{ name, column }];
  });
  const known = new Set<string>([
    ...REQUIRED,
    ...OPTIONAL,
    ...stats.map(({ name }) => STAT_COLUMNS[name]),
    ...used,
  ]);
  const ambiguous = [...twice].find((name) => known.has(name));
  if (ambiguous !== undefined) refuse(`the column ${ambiguous} stands twice`);
  const at = (name: PlainColumn): number | null => columns.get(name) ?? null;
  return {
    width: names.length,
    kind: columns.has('FTHG') ? 'SEASON' : 'FIXTURES',
    plain: {
      Div: at('Div'),
      Date: at('Date'),
      HomeTeam: at('HomeTeam'),
      AwayTeam: at('AwayTeam'),
      Time: at('Time'),
      FTHG: at('FTHG'),
      FTAG: at('FTAG'),
      FTR: at('FTR'),
      HTHG: at('HTHG'),
      HTAG: at('HTAG'),
      HTR: at('HTR'),
      Referee: at('Referee'),
    },
    stats,
    quotes,
    unknown: [...columns.keys()].filter((name) => !known.has(name)),
  };
}

/** Two sets of columns that hold one quote, as a file joined from two eras can have them. */
function findRivals(quotes: readonly QuoteColumns[]): readonly [QuoteColumns, QuoteColumns] | null {
  const seen = new Map<string, QuoteColumns>();
  for (const columns of quotes) {
    const key = `${columns.stage}/${columns.market}/${columns.book}`;
    const earlier = seen.get(key);
    if (earlier) return [earlier, columns];
    seen.set(key, columns);
  }
  return null;
}

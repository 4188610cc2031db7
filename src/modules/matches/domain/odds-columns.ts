import { BOOKS, type BookCode, type BookKind } from './books.ts';
import type { OddsMarket, OddsStage } from './odds.ts';

/** Where a file keeps the cells of one quote: column numbers, from 0. */
export interface QuoteColumns {
  /** The columns' common name, as a report shows it: `B365C`, `Avg>2.5`, `PAH`. */
  readonly label: string;
  readonly book: BookCode;
  readonly bookKind: BookKind;
  readonly market: OddsMarket;
  readonly stage: OddsStage;
  readonly first: number | null;
  readonly draw: number | null;
  readonly second: number | null;
  /** The column of the handicap; null where the line is fixed. */
  readonly lineColumn: number | null;
  readonly fixedLine: number | null;
}

interface Naming {
  readonly label: string;
  readonly book: BookCode;
  readonly market: OddsMarket;
  readonly stage: OddsStage;
  readonly first: string;
  readonly draw?: string;
  readonly second: string;
  /** Names of the handicap's column, the first one that the file has counts. */
  readonly lines?: readonly string[];
}

/** How the files of all eras name the columns of a book. Pinnacle is PS for match results and P elsewhere. */
function namingsOfBook(book: BookCode): Naming[] {
  const resultPrefix = { AVG: 'Avg', MAX: 'Max' }[book as string] ?? book;
  const prefix = book === 'PS' ? 'P' : resultPrefix;
  return (['PRE_MATCH', 'CLOSING'] as const).flatMap((stage): Naming[] => {
    const c = stage === 'CLOSING' ? 'C' : '';
    const result = `${resultPrefix}${c}`;
    const other = `${prefix}${c}`;
    const ownLine = stage === 'PRE_MATCH' ? [`${prefix}AH`] : [];
    return [
      {
        label: result,
        book,
        market: 'MATCH_RESULT',
        stage,
        first: `${result}H`,
        draw: `${result}D`,
        second: `${result}A`,
      },
      {
        label: `${other}>2.5`,
        book,
        market: 'OVER_UNDER',
        stage,
        first: `${other}>2.5`,
        second: `${other}<2.5`,
      },
      {
        label: `${other}AH`,
        book,
        market: 'ASIAN_HANDICAP',
        stage,
        first: `${other}AHH`,
        second: `${other}AHA`,
        // Before 2019 a book could quote a handicap of its own; since then one column serves all.
        lines: [...ownLine, `AH${c}h`],
      },
    ];
  });
}

/** Averages and maxima of the years 2005 to 2019, which come from the comparison site BetBrain. */
function namingsOfBetbrain(): Naming[] {
  return (
    [
      ['AVG', 'BbAv'],
      ['MAX', 'BbMx'],
    ] as const
  ).flatMap(([book, prefix]): Naming[] => [
    {
      label: prefix,
      book,
      market: 'MATCH_RESULT',
      stage: 'PRE_MATCH',
      first: `${prefix}H`,
      draw: `${prefix}D`,
      second: `${prefix}A`,
    },
    {
      label: `${prefix}>2.5`,
      book,
      market: 'OVER_UNDER',
      stage: 'PRE_MATCH',
      first: `${prefix}>2.5`,
      second: `${prefix}<2.5`,
    },
    {
      label: `${prefix}AH`,
      book,
      market: 'ASIAN_HANDICAP',
      stage: 'PRE_MATCH',
      first: `${prefix}AHH`,
      second: `${prefix}AHA`,
      lines: ['BbAHh'],
    },
  ]);
}

/** How many prices BetBrain compared: known, and not kept. */
const COUNTS = ['Bb1X2', 'BbOU', 'BbAH'];

const NAMINGS: readonly Naming[] = [
  ...(Object.keys(BOOKS) as BookCode[]).flatMap(namingsOfBook),
  ...namingsOfBetbrain(),
];

/**
 * The quotes that a header names, and the columns that belong to them. A name counts only as a whole, so `BFD` is the
 * draw of Betfair and `BFDD` that of Betfred, whichever of them the file has.
 */
export function findOddsColumns(header: ReadonlyMap<string, number>): {
  quotes: QuoteColumns[];
  used: Set<string>;
} {
  const used = new Set<string>(COUNTS.filter((name) => header.has(name)));
  const quotes: QuoteColumns[] = [];
  for (const naming of NAMINGS) {
    const lineName = naming.lines?.find((name) => header.has(name));
    const names = [naming.first, naming.draw, naming.second].filter((name) => name !== undefined);
    if (!names.some((name) => header.has(name))) continue;
    for (const name of lineName === undefined ? names : [...names, lineName]) {
      if (header.has(name)) used.add(name);
    }
    quotes.push({
      label: naming.label,
      book: naming.book,
      bookKind: BOOKS[naming.book].kind,
      market: naming.market,
      stage: naming.stage,
      first: header.get(naming.first) ?? null,
      draw: naming.draw === undefined ? null : (header.get(naming.draw) ?? null),
      second: header.get(naming.second) ?? null,
      lineColumn: lineName === undefined ? null : (header.get(lineName) ?? null),
      fixedLine: naming.market === 'OVER_UNDER' ? 2.5 : null,
    });
  }
  return { quotes, used };
}

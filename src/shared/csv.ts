import Papa from 'papaparse';

export interface CsvRow {
  /** The line in the file, from 1, as an editor counts it. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Far beyond any table that people keep, and small enough to be held in memory cell by cell. */
const LONGEST_LINE = 100_000;
const MOST_LINES = 200_000;

/**
 * The rows of a comma-separated text, blank ones left out, each with its line number. Lines end in LF, CRLF or CR, also
 * mixed. Cells are trimmed of white space of every kind, no-break spaces included.
 *
 * @param refuse is called with the line and the reason when the text is no such table: a quote that is never closed would
 * otherwise make one cell of the rest of the file.
 */
export function parseCsv(text: string, refuse: (line: number, reason: string) => never): CsvRow[] {
  const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  checkBounds(unified, refuse);
  const rows: CsvRow[] = [];
  let line = 1;
  Papa.parse<string[]>(unified, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors: [fault] }) => {
      if (fault) refuse(line, QUOTE_FAULTS[fault.code] ?? fault.message);
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      // A quoted cell may hold line ends of its own.
      line += 1 + data.reduce((sum, cell) => sum + countLineEnds(cell), 0);
    },
  });
  return rows;
}

const QUOTE_FAULTS: Readonly<Partial<Record<string, string>>> = {
  MissingQuotes: 'a quote is opened and never closed',
  InvalidQuotes: 'a closing quote is followed by something other than a comma or the end of the line',
};

function checkBounds(text: string, refuse: (line: number, reason: string) => never): void {
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    if (line > MOST_LINES) refuse(line, `the file has more than ${MOST_LINES} lines`);
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > LONGEST_LINE) {
      refuse(line, `the line is ${end - start} characters long, more than ${LONGEST_LINE}`);
    }
    start = end + 1;
  }
}

function countLineEnds(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

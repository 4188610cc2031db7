import Papa from 'papaparse';

export interface CsvRow {
  /** The line in the file, from 1, as an editor counts it. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a comma-separated text, blank ones left out, each with its line number. Cells are trimmed of white space
 * of every kind, no-break spaces included.
 */
export function parseCsv(text: string): CsvRow[] {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
  });
  const rows: CsvRow[] = [];
  let line = 1;
  for (const cells of data) {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some((cell) => cell !== '')) rows.push({ line, cells: trimmed });
    // A quoted cell may hold line ends of its own.
    line +=
      1 + cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);
  }
  return rows;
}

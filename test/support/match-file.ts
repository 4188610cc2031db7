/** The cells of a row by the names of their columns. */
export type Cells = Readonly<Record<string, string | number>>;

/** A played match as a season file writes it: Arsenal beat Chelsea on the first Saturday of the season 2025/26. */
export function playedRow(cells: Cells = {}): Cells {
  return { ...fixtureRow({ FTHG: 2, FTAG: 1, FTR: 'H' }), ...cells };
}

/** A match to come as a fixtures file writes it. */
export function fixtureRow(cells: Cells = {}): Cells {
  return {
    Div: 'E0',
    Date: '16/08/2025',
    Time: '15:00',
    HomeTeam: 'Arsenal',
    AwayTeam: 'Chelsea',
    ...cells,
  };
}

/** The three prices of a book for the match result, a little over fair. */
export function resultPrices(
  prefix: string,
  [home, draw, away]: readonly [number, number, number] = [2, 3.5, 4],
): Cells {
  return { [`${prefix}H`]: home, [`${prefix}D`]: draw, [`${prefix}A`]: away };
}

/** The text of a CSV file: every column that a row names as header, then the rows. */
export function matchFile(rows: readonly Cells[], newline = '\r\n'): string {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
  return lines.map((cells) => `${cells.join(',')}${newline}`).join('');
}

/** A season file of `count` matches, each between two clubs of its own, a day apart from 1 August 2025 on. */
export function playedRows(count: number, cellsOf: (index: number) => Cells = () => ({})): Cells[] {
  return Array.from({ length: count }, (_, index) =>
    playedRow({
      Date: britishDay('2025-08-01', index % 250),
      HomeTeam: `Home ${index}`,
      AwayTeam: `Away ${index}`,
      ...cellsOf(index),
    }),
  );
}

/** `dd/mm/yyyy` of the day that many days after `from`. */
export function britishDay(from: string, days = 0): string {
  const day = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return day.split('-').reverse().join('/');
}

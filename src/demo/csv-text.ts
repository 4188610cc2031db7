/** One cell of a row, under the name of its column. */
export type Cell = readonly [column: string, value: string | number];

/** A CSV text, CRLF at every line end: the columns of the first row as header, then the rows, which all have the same columns. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  const header = (rows[0] ?? []).map(([column]) => column);
  const lines = rows.map((row) => row.map(([, value]) => value));
  return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

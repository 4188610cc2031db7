import type { Table } from './catalogue.ts';

/** An expression that names a row of the table, which the query calls `own`, by its primary key: `row 146`. */
export function rowName(table: Table): string {
  const key = table.indexes.find(({ isPrimary }) => isPrimary)?.keys ?? ['ctid'];
  return `'row ' || concat_ws(' ', ${key.map((column) => `own.${column}::text`).join(', ')})`;
}

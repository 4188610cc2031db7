import type { ColumnType } from './export-column.ts';

/**
 * What spreadsheets begin a formula with: the signs, their full-width forms, tabulators and line ends. Apostrophes before one count, so that
 * taking one away always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A value as a cell of CSV by RFC 4180. No value is empty, an empty text is `""`, as PostgreSQL's COPY reads them. A text that begins like a
 * formula gets one apostrophe in front; numbers and everything else that cannot hold a formula stay: `-0.25` is a number.
 *
 * @param value as PostgreSQL writes it as text; null for none.
 */
export function writeCell(type: ColumnType, value: string | null): string {
  if (value === null) return '';
  if (value === '') return '""';
  const text = type === 'TEXT' && FORMULA.test(value) ? `'${value}` : value;
  // COPY would take a line of nothing but \. for the end of its data.
  return /[",\r\n\\]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text behind a cell of type TEXT: without the apostrophe that `writeCell` put in front. */
export function readTextCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

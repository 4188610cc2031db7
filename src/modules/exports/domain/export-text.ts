import type { ExportColumn } from './export-column.ts';
import type { ExportFormat } from './export-format.ts';
import { writeCell } from './write-cell.ts';
import { writeMember } from './write-member.ts';

/** A row as the database writes it: the text of each column in order, null for no value. */
export type RowTexts = readonly (string | null)[];

/** The parts that the text of a file is made of, one behind the other. */
export interface ExportText {
  readonly head: string;
  /** @param isFirst whether these are the first rows of the file. */
  rows(rows: readonly RowTexts[], isFirst: boolean): string;
  readonly tail: string;
}

/** How rows of these columns become the text of a file. */
export function exportText(format: ExportFormat, columns: readonly ExportColumn[]): ExportText {
  if (format === 'CSV') {
    const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;
    const row = (texts: RowTexts): string =>
      line(columns.map(({ type }, index) => writeCell(type, texts[index] ?? null)));
    return {
      head: line(columns.map(({ name }) => writeCell('WORD', name))),
      rows: (rows) => rows.map(row).join(''),
      tail: '',
    };
  }
  const object = (texts: RowTexts): string =>
    `{${columns.map(({ name, type }, index) => `${JSON.stringify(name)}:${writeMember(type, texts[index] ?? null)}`).join(',')}}`;
  if (format === 'NDJSON')
    return { head: '', rows: (rows) => rows.map((row) => `${object(row)}\n`).join(''), tail: '' };
  return {
    head: '[',
    rows: (rows, isFirst) =>
      rows.map((row, index) => `${isFirst && index === 0 ? '' : ','}\n${object(row)}`).join(''),
    tail: '\n]\n',
  };
}

import type { ColumnType } from './export-column.ts';

/** Numbers of PostgreSQL that JSON has no word for. */
const NO_NUMBER = /[A-Za-z]{2}/;

/**
 * A value as JSON writes it, by its column's type: small whole numbers and floats as numbers, decimals and big integers as strings, documents
 * and lists as they are, with every digit of their numbers, on one line.
 *
 * @param value as PostgreSQL writes it as text, of a list as JSON; null for none.
 */
export function writeMember(type: ColumnType, value: string | null): string {
  if (value === null) return 'null';
  switch (type) {
    case 'INTEGER':
    case 'BOOLEAN':
    case 'LIST':
      return value;
    case 'JSON':
      // Between the parts of a document that is stored as it was written; within its texts there are none.
      return value.replace(/[\r\n]+/g, ' ');
    case 'FLOAT':
      return NO_NUMBER.test(value) ? JSON.stringify(value) : value;
    case 'TEXT':
    case 'WORD':
    case 'UUID':
    case 'BIG_INTEGER':
    case 'DECIMAL':
    case 'INSTANT':
    case 'DAY':
      return JSON.stringify(value);
  }
}

import type { CsvRow } from '../../../shared/csv.ts';
import { type Day, isDay, ukInstant } from '../../../shared/uk-time.ts';
import { ImportRefusedError } from './import-refused-error.ts';
import type { KickOff } from './known-at-rules.ts';

const MOST_COUNTED = 200;
const HIGHEST_PRICE = 100_000;
const LONGEST_CELL = 100;
/** From before the first league to far ahead: beyond them a date is a slip, and time zones are guesses. */
const FIRST_YEAR = '1870';
const LAST_YEAR = '2099';

/** Reads the cells of one row; whatever cannot be read refuses the file with the row's line. */
export class RowReader {
  readonly line: number;
  readonly #fileName: string;
  readonly #cells: readonly string[];

  constructor(fileName: string, row: CsvRow) {
    this.#fileName = fileName;
    this.#cells = row.cells;
    this.line = row.line;
  }

  refuse(reason: string): never {
    throw new ImportRefusedError(this.#fileName, this.line, reason);
  }

  /** The cell, or null when it is empty or the row ends before it. */
  text(column: number | null, name: string): string | null {
    const cell = column === null ? undefined : this.#cells[column];
    if (cell === undefined || cell === '') return null;
    if (cell.length > LONGEST_CELL) {
      this.refuse(`${name} is ${cell.length} characters long, more than ${LONGEST_CELL}`);
    }
    if (/\p{Cc}/u.test(cell)) this.refuse(`${name} holds a control character`);
    return cell;
  }

  required(column: number | null, name: string): string {
    return this.text(column, name) ?? this.refuse(`${name} is empty`);
  }

  /** A whole number from 0, also when a program wrote it as `3.0`. */
  count(column: number | null, name: string): number | null {
    const value = this.#exact(column, name);
    if (value === null) return null;
    if (!Number.isInteger(value) || value < 0 || value > MOST_COUNTED) {
      this.refuse(`${name} is ${value}, which is no count from 0 to ${MOST_COUNTED}`);
    }
    return value;
  }

  /** A number, to three decimals. */
  number(column: number | null, name: string): number | null {
    const value = this.#exact(column, name);
    // Adding zero makes a plain one of -0.
    return value === null ? null : Math.round(value * 1000) / 1000 + 0;
  }

  /** A number as it is written; no-break spaces within it count for nothing, any other white space makes it two. */
  #exact(column: number | null, name: string): number | null {
    const text = this.text(column, name)?.replace(/[\u00a0\u202f]/g, '');
    if (text === undefined) return null;
    if (!/^[+-]?\d*\.?\d+$/.test(text)) this.refuse(`${name} is "${text}", which is no number`);
    const value = Number(text);
    if (Math.abs(value) > HIGHEST_PRICE) this.refuse(`${name} is ${text}, which is out of all bounds`);
    return value;
  }

  /** The day and time of kick-off from `dd/mm/yy`, `dd/mm/yyyy` or `yyyy-mm-dd`, UK time. */
  kickOff(dateColumn: number | null, timeColumn: number | null): KickOff & { format: string } {
    const date = this.required(dateColumn, 'Date');
    const { day, format } = readDay(date) ?? this.refuse(`Date is "${date}": ${faultOfDate(date)}`);
    if (day.slice(0, 4) < FIRST_YEAR || day.slice(0, 4) > LAST_YEAR) {
      this.refuse(`Date is "${date}", which is no day from ${FIRST_YEAR} to ${LAST_YEAR}`);
    }
    const time = this.text(timeColumn, 'Time');
    if (time === null) return { day, format, instant: ukInstant(day, 0, 0), hasTime: false };
    const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(time) ?? [];
    if (hour === '' || Number(hour) > 23 || Number(minute) > 59) this.refuse(`Time is "${time}", not hh:mm`);
    return { day, format, instant: ukInstant(day, Number(hour), Number(minute)), hasTime: true };
  }
}

const DATE_RULE =
  'days are written dd/mm/yy, dd/mm/yyyy or yyyy-mm-dd. In copies with yyyy/m/d the day has been taken for the year, ' +
  'which cannot be undone with certainty';

function faultOfDate(text: string): string {
  const isWritten = BRITISH_DAY.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isWritten ? 'there is no such day' : DATE_RULE;
}

const BRITISH_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;

function readDay(text: string): { day: Day; format: string } | null {
  const british = BRITISH_DAY.exec(text);
  if (british) {
    const [, day = '', month = '', year = ''] = british;
    const century = year.length === 4 ? '' : Number(year) >= 70 ? '19' : '20';
    return existing(
      `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      `dd/mm/${'y'.repeat(year.length)}`,
    );
  }
  return existing(text, 'yyyy-mm-dd');
}

function existing(day: Day, format: string): { day: Day; format: string } | null {
  return isDay(day) ? { day, format } : null;
}

import { describe, expect, test } from 'vitest';
import { type CsvRow, parseCsv } from '../../../src/shared/csv.ts';

/** The rows, or the refusal. */
function read(text: string): CsvRow[] | { line: number; reason: string } {
  class Refused extends Error {
    readonly refusal: { line: number; reason: string };

    constructor(line: number, reason: string) {
      super(reason);
      this.refusal = { line, reason };
    }
  }
  try {
    return parseCsv(text, (line, reason) => {
      throw new Refused(line, reason);
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

describe('rows', () => {
  test.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR, as old Macs write', 'a,b\r1,2\r'],
    ['LF with one CRLF', 'a,b\r\n1,2\n'],
    ['CRLF with one LF', 'a,b\n1,2\r\n'],
    ['no line end at the end of the file', 'a,b\n1,2'],
  ])('are told apart by %s', (_name, text) => {
    expect(read(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
    ]);
  });

  test('that hold nothing but white space are left out and counted as lines', () => {
    expect(read('a,b\n\n , \n\u00a0,\n1,2\n\n\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 5, cells: ['1', '2'] },
    ]);
  });

  test('may be of any length', () => {
    expect(read('a,b,c\n1\n1,2,3,4\n')).toEqual([
      { line: 1, cells: ['a', 'b', 'c'] },
      { line: 2, cells: ['1'] },
      { line: 3, cells: ['1', '2', '3', '4'] },
    ]);
  });

  test('are none in an empty text', () => {
    expect(read('')).toEqual([]);
  });
});

describe('cells', () => {
  test('are trimmed of white space of every kind', () => {
    expect(read(' a\t,\u00a0b\u00a0,\u202fc\n')).toEqual([{ line: 1, cells: ['a', 'b', 'c'] }]);
  });

  test('in quotes hold commas, quotes and line ends, and the lines after them are counted as an editor counts', () => {
    expect(read('"a,b","c ""d""","e\r\nf"\r\n1,2,3\r\n')).toEqual([
      { line: 1, cells: ['a,b', 'c "d"', 'e\nf'] },
      { line: 3, cells: ['1', '2', '3'] },
    ]);
  });

  test('may hold a quote that does not open them', () => {
    expect(read('5" pipe,b\n')).toEqual([{ line: 1, cells: ['5" pipe', 'b'] }]);
  });

  test('whose quote is never closed are refused with the line on which they start', () => {
    expect(read('a,b\n1,2\n3,"4\n5,6\n7,8\n')).toEqual({
      line: 3,
      reason: 'a quote is opened and never closed',
    });
  });

  test('with text after the closing quote are refused with their line', () => {
    expect(read('a,b\n"1"x,2\n3,"4"\n')).toEqual({
      line: 2,
      reason: 'a closing quote is followed by something other than a comma or the end of the line',
    });
  });
});

describe('a text out of all bounds', () => {
  test('with a line of a million cells is refused', () => {
    expect(read(`a,b\n${','.repeat(1_000_000)}\n`)).toEqual({
      line: 2,
      reason: 'the line is 1000000 characters long, more than 100000',
    });
  });

  test('with millions of blank lines is refused', () => {
    expect(read(`a,b\n${'\n'.repeat(2_000_000)}`)).toEqual({
      line: 200_001,
      reason: 'the file has more than 200000 lines',
    });
  });
});

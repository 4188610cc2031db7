import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { weightOfCoding } from '../../../src/graphql/protocol/accepted-codings.ts';
import { exportText } from '../../../src/modules/exports/domain/export-text.ts';
import { readTextCell, writeCell } from '../../../src/modules/exports/domain/write-cell.ts';
import { writeMember } from '../../../src/modules/exports/domain/write-member.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-0.25', "'-0.25"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['＝1+1', "'＝1+1"],
  ["'=1+1", "''=1+1"],
  ["it's", "it's"],
  ["'tis", "'tis"],
  ['a=b', 'a=b'],
  ['', '""'],
  ['say "no", twice', '"say ""no"", twice"'],
  ['\\.', '"\\."'],
])('the text %j is the cell %j', (text, cell) => {
  expect(writeCell('TEXT', text)).toBe(cell);
});

test('numbers, instants and nothing stay what they are', () => {
  expect(writeCell('DECIMAL', '-0.25')).toBe('-0.25');
  expect(writeCell('FLOAT', '-1e-05')).toBe('-1e-05');
  expect(writeCell('INTEGER', '-1')).toBe('-1');
  expect(writeCell('TEXT', null)).toBe('');
  expect(writeCell('JSON', '{"a": 1, "b": "="}')).toBe('"{""a"": 1, ""b"": ""=""}"');
});

test('every text comes back through a parser of CSV, whatever it holds, and no cell begins like a formula', () => {
  const text = exportText('CSV', [
    { name: 'one', type: 'TEXT', isNullable: true, isZoned: false },
    { name: 'two', type: 'TEXT', isNullable: true, isZoned: false },
  ]);
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom('=', "'", '"', ',', '\r', '\n', '\t', '-', '+', '@', '\\', '.'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 5 }), (rows) => {
      const file = `${text.head}${text.rows(rows, true)}${text.tail}`;
      const { data } = Papa.parse<string[]>(file, { newline: '\r\n', delimiter: ',' });
      const cells = data.slice(1, -1);
      expect(cells.map((row) => row.map(readTextCell))).toEqual(rows.map((row) => [...row]));
      expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    }),
  );
});

test('JSON has numbers where it keeps them, and strings where it would lose digits or has no word', () => {
  expect(writeMember('INTEGER', '-5')).toBe('-5');
  expect(writeMember('FLOAT', '1e+22')).toBe('1e+22');
  expect(writeMember('FLOAT', 'NaN')).toBe('"NaN"');
  expect(writeMember('FLOAT', '-Infinity')).toBe('"-Infinity"');
  expect(writeMember('DECIMAL', '1.10')).toBe('"1.10"');
  expect(writeMember('BIG_INTEGER', '9007199254740993')).toBe('"9007199254740993"');
  expect(writeMember('BOOLEAN', 'true')).toBe('true');
  expect(writeMember('JSON', '{"n": 1.000000000000000001}')).toBe('{"n": 1.000000000000000001}');
  // As a column of the type json keeps it; a line of NDJSON is one line.
  expect(writeMember('JSON', '{\r\n  "n": "a\\nb",\n  "m": 1}')).toBe('{   "n": "a\\nb",   "m": 1}');
  expect(writeMember('TEXT', 'a "b"\n')).toBe('"a \\"b\\"\\n"');
  expect(writeMember('TEXT', null)).toBe('null');
});

test.each([
  [null, false],
  ['gzip', true],
  ['br, gzip;q=0.5', true],
  ['gzip;q=0', false],
  ['*', true],
  ['*;q=1, gzip;q=0', false],
  ['identity', false],
])('a client that accepts %j is sent gzip: %j', (header, isTaken) => {
  expect(weightOfCoding(header, 'gzip') > 0).toBe(isTaken);
});

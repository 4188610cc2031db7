import { describe, expect, test } from 'vitest';
import { matchFile, playedRow } from '../../support/match-file.ts';
import { decodeText } from '../../../src/shared/decode-text.ts';
import { parse, refusalOf } from './parse.ts';

const rows = [playedRow(), playedRow({ HomeTeam: 'Everton', AwayTeam: 'Fulham' })];
const homes = (text: string): string[] => parse(text).rows.map(({ home }) => home);

describe('a file is read alike', () => {
  test.each([
    ['CRLF', matchFile(rows)],
    ['LF', matchFile(rows, '\n')],
    ['CR', matchFile(rows, '\r')],
    ['LF after a header with CRLF', matchFile(rows, '\n').replace('\n', '\r\n')],
    ['CRLF after a header with LF', matchFile(rows).replace('\r\n', '\n')],
  ])('with line ends %s', (_name, text) => {
    expect(homes(text)).toEqual(['Arsenal', 'Everton']);
  });

  test('with a byte order mark', () => {
    expect(homes(`\uFEFF${matchFile(rows)}`)).toEqual(['Arsenal', 'Everton']);
  });

  test('with blank rows between and after its matches', () => {
    const [header, first, second] = matchFile(rows).split('\r\n');
    const text = [header, '', first, ',,,,,,,', ' ', second, ',,,', '', ''].join('\r\n');
    expect(parse(text).rows.map(({ home, line }) => [home, line])).toEqual([
      ['Arsenal', 3],
      ['Everton', 6],
    ]);
  });

  test('with an apostrophe in Windows-1252', () => {
    const bytes = Buffer.from(matchFile([playedRow({ HomeTeam: 'King\x92s Lynn' })]), 'latin1');
    expect(homes(decodeText(bytes))).toEqual(['King’s Lynn']);
  });

  test('with cells in quotes, commas and line ends among them', () => {
    const text = matchFile([playedRow({ HomeTeam: '"Arsenal"', Note: '"a, ""b""\r\nc"' }), ...rows.slice(1)]);
    expect(parse(text).rows.map(({ home, line }) => [home, line])).toEqual([
      ['Arsenal', 2],
      ['Everton', 4],
    ]);
  });
});

describe('a file is refused', () => {
  test('whole when a quote in a column without meaning would swallow the rest of it', () => {
    expect(refusalOf(matchFile([playedRow({ Note: '"late' }), ...rows]))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: 'a quote is opened and never closed',
    });
  });

  test.each([
    ['an empty file', '', 'the file is empty'],
    ['a file of blank lines', '\r\n ,\r\n', 'the file is empty'],
    ['a header alone', matchFile(rows).split('\r\n')[0] ?? '', 'the file has a header, but no matches'],
    [
      'a header twice',
      `${matchFile([playedRow()]).split('\r\n')[0]}\r\n`.repeat(2),
      'the file has a header, but no matches',
    ],
    [
      'a text with NUL',
      matchFile([playedRow({ Referee: 'A\0B' })]),
      'the file holds NUL bytes, so it is no text',
    ],
    [
      'UTF-16',
      decodeText(Buffer.from(`\uFEFF${matchFile(rows)}`, 'utf16le')),
      'the file holds NUL bytes, so it is no text',
    ],
  ])('with its reason: %s', (_name, text, reason) => {
    expect(refusalOf(text)).toEqual({ code: 'IMPORT_REFUSED', line: null, reason });
  });

  test.each([
    ['a web page', '<!doctype html>\n<html><body>Not found</body></html>\n'],
    ['semicolons', matchFile(rows).replaceAll(',', ';')],
    ['tabs', matchFile(rows).replaceAll(',', '\t')],
  ])('with line 1 when it is no table of matches: %s', (_name, text) => {
    expect(refusalOf(text)).toEqual({
      code: 'IMPORT_REFUSED',
      line: 1,
      reason:
        'the column Div is missing: this is no season or fixtures file in the football-data.co.uk format',
    });
  });

  test('with the line that is out of all bounds', () => {
    expect(refusalOf(`${matchFile(rows)}E0${',1'.repeat(500_000)}\n`)).toEqual({
      code: 'IMPORT_REFUSED',
      line: 4,
      reason: 'the line is 1000002 characters long, more than 100000',
    });
  });
});

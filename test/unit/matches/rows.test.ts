import { describe, expect, test } from 'vitest';
import { matchFile, playedRow, playedRows } from '../../support/match-file.ts';
import { parse, refusalOf } from './parse.ts';

const lines = (...added: string[]): string =>
  matchFile([playedRow({ Referee: 'A Taylor', Note: 'x' })]) + added.map((line) => `${line}\r\n`).join('');
const everton = 'E0,17/08/2025,14:00,Everton,Fulham,0,0,D';

describe('a row', () => {
  test('may end early: what it does not reach is unknown', () => {
    expect(parse(lines(everton)).rows[1]).toMatchObject({ home: 'Everton', referee: null, line: 3 });
  });

  test('may have empty cells beyond the header', () => {
    expect(parse(lines(`${everton},A Ref,y,, ,\u00a0,`)).rows[1]).toMatchObject({ referee: 'A Ref' });
  });

  test('with more cells than the header names refuses the file', () => {
    expect(refusalOf(lines(everton, `${everton},A Ref,y,z`))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 4,
      reason: 'the row has 11 cells, but the header names 10',
    });
  });

  test('that repeats the header is skipped, and listed', () => {
    const [header = ''] = lines().split('\r\n');
    const { rows, skipped } = parse(lines(header, everton));
    expect(skipped).toEqual([{ line: 3, reason: 'REPEATED_HEADER' }]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('that repeats another one cell by cell is skipped, and listed', () => {
    const { rows, skipped } = parse(lines(everton, `${everton},,`));
    expect(skipped).toEqual([{ line: 4, reason: 'DUPLICATE_ROW' }]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('that gives the same match other values refuses the file', () => {
    expect(refusalOf(lines(everton, everton.replace('0,0,D', '1,0,H')))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 4,
      reason: 'Everton against Fulham stands in line 3 already, with other values',
    });
  });

  test('that gives the same pair another day refuses the file in a double round robin', () => {
    expect(refusalOf(lines(everton, everton.replace('17/08/2025', '17/01/2026')))).toMatchObject({ line: 4 });
  });

  test('that gives the same pair another day is a match of its own where pairs meet more often', () => {
    const scottish = matchFile([
      playedRow({ Div: 'SC0', Date: '02/08/2025' }),
      playedRow({ Div: 'SC0', Date: '04/01/2026' }),
    ]);
    expect(parse(scottish, 'SC0.csv').rows).toHaveLength(2);
  });

  test('beyond the 5000th refuses the file', () => {
    const [header = '', ...rows] = matchFile(playedRows(5001)).split('\r\n');
    expect(parse([header, ...rows.slice(0, 5000)].join('\r\n')).rows).toHaveLength(5000);
    expect(refusalOf([header, ...rows].join('\r\n'))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 5002,
      reason: 'the file has more than 5000 rows; no season and no list of fixtures has so many matches',
    });
  });
});

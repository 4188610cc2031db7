import { describe, expect, test } from 'vitest';
import { matchFile, playedRow, resultPrices } from '../../support/match-file.ts';
import { parse, refusalOf } from './parse.ts';

const withHeader = (rename: (header: string) => string): string => {
  const [header = '', ...rest] = matchFile([playedRow({ Attendance: 100 })]).split('\r\n');
  return [rename(header), ...rest].join('\r\n');
};

describe('a header', () => {
  test.each(['Div', 'Date', 'HomeTeam', 'AwayTeam'])('without %s refuses the file', (name) => {
    expect(refusalOf(withHeader((header) => header.replace(name, 'Other')))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 1,
      reason: `the column ${name} is missing: this is no season or fixtures file in the football-data.co.uk format`,
    });
  });

  test('with goals of one side alone refuses the file', () => {
    expect(refusalOf(withHeader((header) => header.replace('FTAG', 'Other')))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 1,
      reason: 'of the columns FTHG and FTAG only one is there',
    });
  });

  test('with names that the product gives no meaning lists them', () => {
    const text = matchFile([playedRow({ Attendance: 1, __proto__x: 2, constructor: 3, PH: 2, Bb1X2: 30 })]);
    expect(parse(text).unknownColumns).toEqual(['Attendance', '__proto__x', 'constructor', 'PH']);
  });

  test('with empty names has columns that nobody reads', () => {
    const { rows, unknownColumns } = parse(withHeader((header) => header.replace('Attendance', ',')));
    expect([rows.length, unknownColumns]).toEqual([1, []]);
  });

  test('is not taken by its letters alone: case counts', () => {
    expect(refusalOf(withHeader((header) => header.toUpperCase()))).toMatchObject({ line: 1 });
  });

  test.each(['Date', 'FTHG', 'HomeTeam', 'Referee', 'B365H', 'HS', 'Time'])(
    'with %s twice refuses the file',
    (name) => {
      const [header = '', row = ''] = matchFile([
        playedRow({ Referee: 'A', HS: 1, ...resultPrices('B365'), Last: 1 }),
      ]).split('\r\n');
      expect(refusalOf(`${header.replace('Last', name)}\r\n${row}`)).toEqual({
        code: 'IMPORT_REFUSED',
        line: 1,
        reason: `the column ${name} stands twice`,
      });
    },
  );

  test('with an unknown name twice lists it once', () => {
    const text = withHeader((header) => `${header},Attendance`);
    expect(parse(text).unknownColumns).toEqual(['Attendance']);
  });

  test('with two sets of columns for one quote refuses the file', () => {
    expect(refusalOf(matchFile([playedRow({ ...resultPrices('Avg'), ...resultPrices('BbAv') })]))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 1,
      reason: 'the columns Avg and BbAv both hold the same quote of Market average',
    });
  });

  test('without goals makes a fixtures file', () => {
    const text = withHeader((header) => header.replace('FTHG', 'a').replace('FTAG', 'b').replace('FTR', 'c'));
    expect([parse(matchFile([playedRow()])).kind, parse(text).kind]).toEqual(['SEASON', 'FIXTURES']);
  });
});

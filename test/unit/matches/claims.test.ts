import { describe, expect, test } from 'vitest';
import { type Cells, fixtureRow, matchFile, playedRow } from '../../support/match-file.ts';
import { parse, refusalOf } from './parse.ts';

const evertonIn = (cells: Cells): Cells => playedRow({ HomeTeam: 'Everton', AwayTeam: 'Fulham', ...cells });
const seasonsOf = (text: string, name?: string): string[] =>
  parse(text, name).rows.map(({ season }) => season);

describe('a division', () => {
  test.each([
    ['E0', 'E1', "the file's name claims E0, but the row belongs to E1 (Championship)"],
    ['E0', 'X7', "the file's name claims E0, but the row belongs to X7 (X7)"],
    [
      'champions_league',
      'EC',
      "the file's name claims champions league, which this source does not cover, but the row belongs to EC (National League)",
    ],
    ['constructor', 'e0', 'Div is "e0", which is no division\'s code such as E0'],
    ['all', 'Premier League', 'Div is "Premier League", which is no division\'s code such as E0'],
    ['all', '__proto__', 'Div is "__proto__", which is no division\'s code such as E0'],
  ])('that %s.csv does not claim refuses it: %s', (name, Div, reason) => {
    expect(refusalOf(matchFile([playedRow({ Div })]), `${name}.csv`)).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason,
    });
  });

  test('is one in a season file', () => {
    expect(refusalOf(matchFile([playedRow(), evertonIn({ Div: 'E1' })]), 'all.csv')).toEqual({
      code: 'IMPORT_REFUSED',
      line: 3,
      reason: 'the row belongs to E1, the first one to E0; a season file holds one division',
    });
  });

  test('is any number of them in a fixtures file', () => {
    const text = matchFile([fixtureRow(), fixtureRow({ Div: 'E1' }), fixtureRow({ Div: 'SP1' })]);
    expect(parse(text, 'fixtures.csv').rows.map(({ division }) => division)).toEqual(['E0', 'E1', 'SP1']);
  });
});

describe('a season', () => {
  test('that the name does not claim refuses the file with the line', () => {
    expect(refusalOf(matchFile([playedRow()]), '2425/E0.csv')).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: '2025-08-16 lies outside the season 2024/25 that the name claims',
    });
  });

  test('is that of the earliest match where the name claims none', () => {
    const text = matchFile([evertonIn({ Date: '24/05/2026' }), playedRow()]);
    expect(seasonsOf(text)).toEqual(['2025/26', '2025/26']);
  });

  test.each([
    ['of August alone', '15/08/2025'],
    ['of July alone', '26/07/2025'],
    ['of the spring', '01/03/2026'],
  ])('is one in a file: rows of the next one, %s, refuse it', (_name, Date) => {
    const day = Date.split('/').reverse().join('-');
    expect(refusalOf(matchFile([playedRow({ Date: '16/08/2024' }), evertonIn({ Date })]))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 3,
      reason: `${day} lies outside the season 2024/25 of the earliest match`,
    });
  });

  test('of 2019/20 runs on to August 2020', () => {
    const text = matchFile([playedRow({ Date: '09/08/2019' }), evertonIn({ Date: '26/07/2020' })]);
    expect(seasonsOf(text)).toEqual(['2019/20', '2019/20']);
    expect(seasonsOf(text, '1920/E0.csv')).toEqual(['2019/20', '2019/20']);
  });

  test('knows a pair once at each ground, also across the July of 2020', () => {
    const text = matchFile([playedRow({ Date: '09/08/2019' }), playedRow({ Date: '26/07/2020' })]);
    expect(refusalOf(text)).toEqual({
      code: 'IMPORT_REFUSED',
      line: 3,
      reason: 'Arsenal against Chelsea stands in line 2 already, with other values',
    });
  });

  test('is each of its own in a fixtures file', () => {
    const text = matchFile([fixtureRow({ Date: '30/06/2025' }), fixtureRow({ Date: '01/07/2025' })]);
    expect(seasonsOf(text, 'fixtures.csv')).toEqual(['2024/25', '2025/26']);
  });
});

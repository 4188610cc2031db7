import { describe, expect, test } from 'vitest';
import { matchFile, playedRow } from '../../support/match-file.ts';
import { parse, refusalOf } from './parse.ts';

describe('a name', () => {
  test.each([
    "Nott'm Forest",
    'King’s Lynn',
    'Köln',
    'Ħamrun',
    '1860 München',
    '=2+3',
    'NULL',
    '{a},\\"b"',
    '__proto__',
  ])('such as %s is kept as it is written', (name) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const { rows } = parse(matchFile([playedRow({ HomeTeam: quoted, Referee: quoted })]));
    expect(rows.map(({ home, referee }) => [home, referee])).toEqual([[name, name]]);
  });

  test.each(['HomeTeam', 'AwayTeam', 'Referee'])(
    'with a control character refuses the file: %s',
    (column) => {
      for (const control of ['\u001b[31m', '\t', '\n', '\u0007', '\u0085']) {
        expect(refusalOf(matchFile([playedRow({ [column]: `"A${control}B"` })]))).toEqual({
          code: 'IMPORT_REFUSED',
          line: 2,
          reason: `${column} holds a control character`,
        });
      }
    },
  );

  test.each(['HomeTeam', 'AwayTeam', 'Referee'])(
    'of more than 100 characters refuses the file: %s',
    (column) => {
      expect(parse(matchFile([playedRow({ [column]: 'a'.repeat(100) })])).rows).toHaveLength(1);
      expect(refusalOf(matchFile([playedRow({ [column]: 'a'.repeat(101) })]))).toEqual({
        code: 'IMPORT_REFUSED',
        line: 2,
        reason: `${column} is 101 characters long, more than 100`,
      });
    },
  );

  test.each(['HomeTeam', 'AwayTeam', 'Div', 'Date'])('must not be missing: %s', (column) => {
    expect(refusalOf(matchFile([playedRow(), playedRow({ [column]: '' })]))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 3,
      reason: `${column} is empty`,
    });
  });

  test('stands for one of two teams', () => {
    expect(refusalOf(matchFile([playedRow({ AwayTeam: 'Arsenal' })]))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: 'HomeTeam and AwayTeam are both "Arsenal"',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { matchFile, playedRow } from '../../support/match-file.ts';
import { parse, refusalOf } from './parse.ts';

const priced = (price: string): string => matchFile([playedRow({ B365H: price, B365D: 3.5, B365A: 4 })]);
const counted = (shots: string): string => matchFile([playedRow({ HS: shots })]);

describe('a price', () => {
  test.each([
    ['2', 2],
    ['2.0', 2],
    ['+2.05', 2.05],
    ['02.05', 2.05],
    ['2.0504', 2.05],
    ['2.0506', 2.051],
    ['1\u00a0.95', 1.95],
    ['1.9\u202f5', 1.95],
  ])('written "%s" is read to three decimals', (written, price) => {
    expect(parse(priced(written)).rows[0]?.quotes[0]?.first).toBe(price);
  });

  test.each([
    '1e999',
    '1e1',
    '0x10',
    '"1,5"',
    '1.2.3',
    '=1+1',
    'NaN',
    'Infinity',
    '#N/A',
    '-',
    '2..5',
    '2.',
    '٢',
    '2 5',
  ])('written %s refuses the file with the line and the column', (written) => {
    expect(refusalOf(priced(written))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: `B365 is "${written.replaceAll('"', '')}", which is no number`,
    });
  });

  test.each(['100001', '99999999999999999999', '-100001'])('of %s refuses the file', (written) => {
    expect(refusalOf(priced(written))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: `B365 is ${written}, which is out of all bounds`,
    });
  });
});

describe('a count', () => {
  test.each([
    ['0', 0],
    ['17', 17],
    ['17.0', 17],
    ['17.00', 17],
    ['200', 200],
    ['1\u00a07', 17],
  ])('written "%s" is a whole number', (written, count) => {
    expect(parse(counted(written)).rows[0]?.stats.homeShots).toBe(count);
  });

  test('is unknown where the cell is empty', () => {
    expect(parse(counted('')).rows[0]?.stats.homeShots).toBeNull();
  });

  test.each(['-1', '2.5', '2.0001', '201'])('written %s refuses the file', (written) => {
    expect(refusalOf(counted(written))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: `homeShots is ${written}, which is no count from 0 to 200`,
    });
  });

  test.each(['1e999', '0x10', '1 7', 'two'])('written %s refuses the file as no number', (written) => {
    expect(refusalOf(counted(written))).toEqual({
      code: 'IMPORT_REFUSED',
      line: 2,
      reason: `homeShots is "${written}", which is no number`,
    });
  });
});

import { expect, test } from 'vitest';
import { matchFile, playedRow, resultPrices } from '../../support/match-file.ts';
import { parse } from './parse.ts';

test('a row holds the complete quotes of its books, and reports those that break a rule', () => {
  const { rows, anomalies } = parse(
    matchFile([
      playedRow({
        ...resultPrices('B365'),
        ...resultPrices('1XB', [0, 0, 0]),
        ...resultPrices('Max', [2.7, 4.43, 3.34]),
        'P>2.5': 1.9,
        'P<2.5': '',
        AHh: -0.75,
        B365AHH: 1.95,
        B365AHA: 1.95,
        AHCh: 0.3,
        B365CAHH: 1.95,
        B365CAHA: 1.95,
      }),
    ]),
  );
  const match = { line: 2, playedOn: '2025-08-16', home: 'Arsenal', away: 'Chelsea' };
  expect(rows[0]?.quotes).toEqual([
    { book: 'B365', market: 'MATCH_RESULT', stage: 'PRE_MATCH', line: null, first: 2, draw: 3.5, second: 4 },
    {
      book: 'B365',
      market: 'ASIAN_HANDICAP',
      stage: 'PRE_MATCH',
      line: -0.75,
      first: 1.95,
      draw: null,
      second: 1.95,
    },
  ]);
  expect(anomalies).toEqual([
    {
      ...match,
      column: '1XB',
      rule: 'PRICE_NOT_ABOVE_ONE',
      prices: { line: null, first: 0, draw: 0, second: 0 },
      bookSum: null,
    },
    {
      ...match,
      column: 'B365CAH',
      rule: 'LINE_INVALID',
      prices: { line: 0.3, first: 1.95, draw: null, second: 1.95 },
      bookSum: 2 / 1.95,
    },
    {
      ...match,
      column: 'P>2.5',
      rule: 'INCOMPLETE',
      prices: { line: 2.5, first: 1.9, draw: null, second: null },
      bookSum: null,
    },
    {
      ...match,
      column: 'Max',
      rule: 'BOOK_SUM_TOO_LOW',
      prices: { line: null, first: 2.7, draw: 4.43, second: 3.34 },
      bookSum: 1 / 2.7 + 1 / 4.43 + 1 / 3.34,
    },
  ]);
});

test('a quote of which every price is missing is an absence and no anomaly', () => {
  const { rows, anomalies } = parse(
    matchFile([playedRow({ B365H: '', B365D: '', B365A: '', AHh: -1, B365AHH: '', B365AHA: '' })]),
  );
  expect([rows[0]?.quotes, anomalies]).toEqual([[], []]);
});

test('a row of a duplicate is no second list of anomalies', () => {
  const row = playedRow({ ...resultPrices('B365', [0, 3, 3]) });
  expect(parse(matchFile([row, row])).anomalies).toHaveLength(1);
});

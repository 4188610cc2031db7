import { describe, expect, test } from 'vitest';
import { findOddsColumns } from '../../../src/modules/matches/domain/odds-columns.ts';

/** What a header of these names holds: each quote with the names of its columns. */
function quotesIn(names: string): Record<string, string> {
  const header = names.split(' ');
  const nameAt = (column: number | null): string => (column === null ? '-' : (header[column] ?? '?'));
  const { quotes } = findOddsColumns(new Map(header.map((name, column) => [name, column])));
  return Object.fromEntries(
    quotes.map(({ book, market, stage, first, draw, second, lineColumn, fixedLine }) => [
      `${book} ${market} ${stage}`,
      [nameAt(first), nameAt(draw), nameAt(second), fixedLine ?? nameAt(lineColumn)].join(' '),
    ]),
  );
}

const unused = (names: string): string[] => {
  const { used } = findOddsColumns(new Map(names.split(' ').map((name, column) => [name, column])));
  return names.split(' ').filter((name) => !used.has(name));
};

describe('the columns of a quote are found in a file of', () => {
  test('2004/05, when books had handicaps of their own', () => {
    const names = 'B365H B365D B365A GB>2.5 GB<2.5 GBAHH GBAHA GBAH LBAHH LBAHA LBAH B365AHH B365AHA B365AH';
    expect(quotesIn(names)).toEqual({
      'B365 MATCH_RESULT PRE_MATCH': 'B365H B365D B365A -',
      'GB OVER_UNDER PRE_MATCH': 'GB>2.5 - GB<2.5 2.5',
      'GB ASIAN_HANDICAP PRE_MATCH': 'GBAHH - GBAHA GBAH',
      'LB ASIAN_HANDICAP PRE_MATCH': 'LBAHH - LBAHA LBAH',
      'B365 ASIAN_HANDICAP PRE_MATCH': 'B365AHH - B365AHA B365AH',
    });
    expect(unused(names)).toEqual([]);
  });

  test('2011/12, with the averages and maxima of BetBrain', () => {
    const names =
      'Bb1X2 BbMxH BbAvH BbMxD BbAvD BbMxA BbAvA BbOU BbMx>2.5 BbAv>2.5 BbMx<2.5 BbAv<2.5 BbAH BbAHh BbMxAHH ' +
      'BbAvAHH BbMxAHA BbAvAHA';
    expect(quotesIn(names)).toEqual({
      'AVG MATCH_RESULT PRE_MATCH': 'BbAvH BbAvD BbAvA -',
      'AVG OVER_UNDER PRE_MATCH': 'BbAv>2.5 - BbAv<2.5 2.5',
      'AVG ASIAN_HANDICAP PRE_MATCH': 'BbAvAHH - BbAvAHA BbAHh',
      'MAX MATCH_RESULT PRE_MATCH': 'BbMxH BbMxD BbMxA -',
      'MAX OVER_UNDER PRE_MATCH': 'BbMx>2.5 - BbMx<2.5 2.5',
      'MAX ASIAN_HANDICAP PRE_MATCH': 'BbMxAHH - BbMxAHA BbAHh',
    });
    expect(unused(names)).toEqual([]);
  });

  test('2015/16, when Pinnacle alone had closing odds', () => {
    expect(quotesIn('PSH PSD PSA PSCH PSCD PSCA')).toEqual({
      'PS MATCH_RESULT PRE_MATCH': 'PSH PSD PSA -',
      'PS MATCH_RESULT CLOSING': 'PSCH PSCD PSCA -',
    });
  });

  test('2019/20 and later, when a C marks closing for every book', () => {
    const names =
      'B365H B365D B365A B365CH B365CD B365CA AvgH AvgD AvgA AvgCH AvgCD AvgCA P>2.5 P<2.5 PC>2.5 PC<2.5 AHh AHCh ' +
      'PAHH PAHA PCAHH PCAHA MaxCAHH MaxCAHA';
    expect(quotesIn(names)).toEqual({
      'B365 MATCH_RESULT PRE_MATCH': 'B365H B365D B365A -',
      'B365 MATCH_RESULT CLOSING': 'B365CH B365CD B365CA -',
      'AVG MATCH_RESULT PRE_MATCH': 'AvgH AvgD AvgA -',
      'AVG MATCH_RESULT CLOSING': 'AvgCH AvgCD AvgCA -',
      'PS OVER_UNDER PRE_MATCH': 'P>2.5 - P<2.5 2.5',
      'PS OVER_UNDER CLOSING': 'PC>2.5 - PC<2.5 2.5',
      'PS ASIAN_HANDICAP PRE_MATCH': 'PAHH - PAHA AHh',
      'PS ASIAN_HANDICAP CLOSING': 'PCAHH - PCAHA AHCh',
      'MAX ASIAN_HANDICAP CLOSING': 'MaxCAHH - MaxCAHA AHCh',
    });
    expect(unused(names)).toEqual([]);
  });

  test('2024/25, where BFD is the draw of Betfair, and BFE its exchange', () => {
    const names = 'BFH BFD BFA BFCH BFCD BFCA BFEH BFED BFEA BFECH BFECD BFECA BFEAHH BFEAHA AHh';
    expect(quotesIn(names)).toEqual({
      'BF MATCH_RESULT PRE_MATCH': 'BFH BFD BFA -',
      'BF MATCH_RESULT CLOSING': 'BFCH BFCD BFCA -',
      'BFE MATCH_RESULT PRE_MATCH': 'BFEH BFED BFEA -',
      'BFE MATCH_RESULT CLOSING': 'BFECH BFECD BFECA -',
      'BFE ASIAN_HANDICAP PRE_MATCH': 'BFEAHH - BFEAHA AHh',
    });
    expect(unused(names)).toEqual([]);
  });

  test('2025/26, where BFD is the prefix of Betfred', () => {
    expect(quotesIn('BFDH BFDD BFDA BFDCH BFDCD BFDCA')).toEqual({
      'BFD MATCH_RESULT PRE_MATCH': 'BFDH BFDD BFDA -',
      'BFD MATCH_RESULT CLOSING': 'BFDCH BFDCD BFDCA -',
    });
  });

  test('any year that has both', () => {
    expect(quotesIn('BFH BFD BFA BFDH BFDD BFDA')).toEqual({
      'BF MATCH_RESULT PRE_MATCH': 'BFH BFD BFA -',
      'BFD MATCH_RESULT PRE_MATCH': 'BFDH BFDD BFDA -',
    });
  });
});

describe('a column', () => {
  test('that is missing leaves its place in the quote empty', () => {
    expect(quotesIn('B365H B365A B365AHH B365>2.5')).toEqual({
      'B365 MATCH_RESULT PRE_MATCH': 'B365H - B365A -',
      'B365 OVER_UNDER PRE_MATCH': 'B365>2.5 - - 2.5',
      'B365 ASIAN_HANDICAP PRE_MATCH': 'B365AHH - - -',
    });
  });

  test('counts as a whole: of a renamed one, and of the shots that begin as odds do, nothing is taken', () => {
    const names = 'B365_2_5 B365_2_5_1 PH PD PA HS AS HC AC HST b365h B365H2';
    expect([quotesIn(names), unused(names)]).toEqual([{}, names.split(' ')]);
  });

  test('of a line belongs to nobody where no book has prices for it', () => {
    expect([quotesIn('AHh AHCh BbAHh'), unused('AHh AHCh BbAHh')]).toEqual([{}, ['AHh', 'AHCh', 'BbAHh']]);
  });

  test('of a book’s own line goes before the one that all share', () => {
    expect(quotesIn('GBAHH GBAHA GBAH AHh WHAHH WHAHA')).toEqual({
      'GB ASIAN_HANDICAP PRE_MATCH': 'GBAHH - GBAHA GBAH',
      'WH ASIAN_HANDICAP PRE_MATCH': 'WHAHH - WHAHA AHh',
    });
  });
});

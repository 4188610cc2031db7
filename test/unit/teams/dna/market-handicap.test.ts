import { describe, expect, it } from 'vitest';
import { mainHandicap } from '../../../../src/modules/teams/domain/dna/market/best-offer.ts';
import { marketDna } from '../../../../src/modules/teams/domain/dna/market/market-dna.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { handicap } from './market-quotes.ts';

const figures = (matches: readonly MadeMatch[], name = 'Alba') => {
  const league = madeSeason(matches.map((match) => ({ closing: [2, 4, 4], ...match })));
  return marketDna(teamOf(league, name), league).families.handicap;
};
const match = (line: number, goals: readonly [number, number], home = 'Alba', away = 'Bor'): MadeMatch => ({
  home,
  away,
  goals,
  quotes: [handicap('PRE_MATCH', 'B365', line, 1.9, 2.1)],
});

describe('bets on the main Asian handicap', () => {
  it.each([
    ['wins', -0.5, [1, 0], { profitUnits: 0.9, turnoverUnits: 1, hits: 1, matches: 1, voids: 0 }],
    [
      'wins one half at -0.75 and one goal',
      -0.75,
      [1, 0],
      { profitUnits: 0.45, turnoverUnits: 0.5, hits: 1 },
    ],
    [
      'returns the stake at -1 and one goal',
      -1,
      [1, 0],
      { profitUnits: 0, turnoverUnits: 0, matches: 0, voids: 1 },
    ],
    [
      'loses one half at -0.25 and a draw',
      -0.25,
      [0, 0],
      { profitUnits: -0.5, turnoverUnits: 0.5, hits: 0, matches: 1 },
    ],
    ['loses', -1.5, [1, 0], { profitUnits: -1, turnoverUnits: 1, hits: 0, matches: 1 }],
  ] as const)('the home side %s', (_case, line, goals, expected) => {
    const { profitUnits, ...rest } = expected;
    expect(figures([match(line, goals)])).toMatchObject({ bets: 1, ...rest });
    expect(figures([match(line, goals)]).profitUnits).toBeCloseTo(profitUnits, 12);
  });

  it('gives the away side what the home side gives', () => {
    // Away at +0.25 and 2.1: a draw wins one half, 0.5 x 1.1.
    const drawn = figures([match(-0.25, [1, 1], 'Bor', 'Alba')]);
    expect(drawn).toMatchObject({ hits: 1, turnoverUnits: 0.5 });
    expect(drawn.profitUnits).toBeCloseTo(0.55, 12);
    expect(figures([match(-0.25, [1, 0], 'Bor', 'Alba')]).profitUnits).toBe(-1);
  });

  it('leave returned stakes out of turnover and of the share of hits', () => {
    const bets = [
      ...Array.from({ length: 10 }, () => match(-1, [2, 0])),
      ...Array.from({ length: 4 }, () => match(-1, [1, 0])),
    ];
    // Ten won at 1.9, four returned: 9 on 10.
    const { profitUnits, roi, ...rest } = figures(bets);
    expect(rest).toMatchObject({ bets: 14, voids: 4, matches: 10, hits: 10, hitRate: 1, turnoverUnits: 10 });
    expect(profitUnits).toBeCloseTo(9, 12);
    expect(roi).toBeCloseTo(0.9, 12);
    // Nine that were no voids are too few, however many were returned.
    expect(figures(bets.slice(1)).roi).toBeNull();
  });

  it('are compared with the close at the same line only', () => {
    const same = [handicap('PRE_MATCH', 'B365', -0.5, 1.9, 2.1), handicap('CLOSING', 'B365', -0.5, 1.8, 2.2)];
    const moved = [
      handicap('PRE_MATCH', 'B365', -0.5, 1.9, 2.1),
      handicap('CLOSING', 'B365', -0.75, 1.8, 2.2),
    ];
    const played = (quotes: MadeMatch['quotes']): MadeMatch => ({
      home: 'Alba',
      away: 'Bor',
      goals: [1, 0],
      quotes: quotes ?? [],
    });
    const all = [...Array.from({ length: 10 }, () => played(same)), played(moved), played(moved)];
    const { bets, betsWithClose, avgClv, avgEdge } = figures(all);
    expect({ bets, betsWithClose }).toEqual({ bets: 12, betsWithClose: 10 });
    expect(avgClv).toBeCloseTo(1.9 / 1.8 - 1, 12);
    // 1 / 1.8 = 0.555556 and 1 / 2.2 = 0.454545: a margin of 0.010101 shared equally leaves 0.550505.
    expect(avgEdge).toBeCloseTo(0.550505 * 1.9 - 1, 5);
  });
});

describe('the main line', () => {
  it('is the one that most books that take bets quote', () => {
    const quotes = [
      handicap('PRE_MATCH', 'MAX', 0, 2, 2),
      handicap('PRE_MATCH', 'AVG', 0, 2, 2),
      handicap('PRE_MATCH', 'B365', 0, 2, 2),
      handicap('PRE_MATCH', 'PS', -1.5, 2, 2),
      handicap('PRE_MATCH', 'BFE', -1.5, 2, 2),
    ];
    expect(mainHandicap(quotes)).toBe(-1.5);
    expect(mainHandicap(quotes.toReversed())).toBe(-1.5);
  });

  it('is of equals the one nearest to zero, then the lower', () => {
    const lines = (...all: readonly number[]) => all.map((line) => handicap('PRE_MATCH', 'B365', line, 2, 2));
    expect(mainHandicap(lines(-0.75, 0.25, -0.25))).toBe(-0.25);
  });

  it('is none where no book quotes a multiple of a quarter', () => {
    expect(
      mainHandicap([handicap('PRE_MATCH', 'B365', -0.3, 2, 2), handicap('PRE_MATCH', 'AVG', 0, 2, 2)]),
    ).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { bettingIdentityDna } from '../../../../src/modules/teams/domain/dna/market/betting-identity-dna.ts';
import { bettingIdentityShape } from '../../../../src/modules/teams/domain/dna/market/betting-identity-shape.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { result, totals } from './market-quotes.ts';

const identity = (matches: readonly MadeMatch[], name = 'Alba') => {
  const league = madeSeason(matches);
  return bettingIdentityDna(teamOf(league, name), league);
};
const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);

// Books without margin: 0.5, 0.25, 0.25, and the other way round.
const strong = [2, 4, 4] as const;
const weak = [4, 4, 2] as const;
const asFavourite: MadeMatch = { home: 'Alba', away: 'Bor', goals: [2, 0], opening: strong, closing: strong };
const asUnderdog: MadeMatch = { home: 'Alba', away: 'Bor', goals: [0, 2], opening: weak, closing: weak };

describe('the betting identity', () => {
  it('is how the market sees a team, and how it does in each part', () => {
    const figures = identity([...times(10, asFavourite), ...times(5, asUnderdog)]);
    expect(figures).toMatchObject({
      benchmark: 'B365',
      matches: 15,
      favouriteMatches: 10,
      favouriteShare: 2 / 3,
    });
    expect(figures.avgWinChance).toBeCloseTo((10 * 0.5 + 5 * 0.25) / 15, 10);
    expect(figures.avgClosingPrice).toBeCloseTo((10 * 2 + 5 * 4) / 15, 10);
    // Ten wins at 2: +10. As the underdog none of five: -5, and five bets are too few for an ROI.
    expect(figures.asFavourite).toMatchObject({
      matches: 10,
      wins: 10,
      winRate: 1,
      bets: 10,
      profitUnits: 10,
      roi: 1,
    });
    expect(figures.asFavourite.avgPointsOverExpected).toBeCloseTo(3 - 1.75, 10);
    expect(figures.asUnderdog).toMatchObject({
      matches: 5,
      wins: 0,
      winRate: 0,
      bets: 5,
      profitUnits: -5,
      roi: null,
    });
    expect(figures.asUnderdog.avgPointsOverExpected).toBeCloseTo(-1, 10);
    // Goal differences ten times +2, five times -2: mean 2/3, squares 10 x (4/3)^2 + 5 x (8/3)^2 = 53.33 over 14.
    expect(figures.marginVolatility).toBeCloseTo(Math.sqrt(160 / 3 / 14), 10);
  });

  it.each([
    [
      'FAVOURITE',
      [
        ...times(2, asFavourite),
        { ...asFavourite, goals: [1, 1] },
        asUnderdog,
        { ...asFavourite, goals: [0, 1] },
      ],
    ],
    ['FAVOURITE_UNDERRATED', times(6, asFavourite)],
    ['FAVOURITE_OVERRATED', times(6, { ...asFavourite, goals: [0, 1] })],
    ['UNDERDOG_UNDERRATED', times(6, { ...asUnderdog, goals: [1, 0] })],
    ['UNDERDOG_OVERRATED', times(8, asUnderdog)],
    ['UNDERDOG', times(6, { ...asUnderdog, goals: [0, 0] })],
    ['CONTENDER', [...times(3, asFavourite), ...times(3, asUnderdog)]],
  ] as const)('is %s by favourite share and points', (label, matches) => {
    expect(identity(matches).label).toBe(label);
  });

  it('tells the part in a bet by the prices before the match', () => {
    const turned: MadeMatch = { ...asFavourite, opening: weak };
    const figures = identity(times(10, turned));
    expect(figures.asFavourite).toMatchObject({ matches: 10, bets: 0, roi: null });
    // Ten wins at 4.
    expect(figures.asUnderdog).toMatchObject({ matches: 0, bets: 10, profitUnits: 30, roi: 3 });
  });

  it('counts no favourite among even chances', () => {
    const even = identity(times(5, { ...asFavourite, opening: [3, 3, 3], closing: [3, 3, 3] }));
    expect(even).toMatchObject({
      favouriteMatches: 0,
      asFavourite: { matches: 0 },
      asUnderdog: { matches: 0 },
    });
  });

  it('compares matches over 2.5 goals with the closing chance of them', () => {
    const quotes = [totals('CLOSING', 'B365', 2.5, 5 / 3)]; // 0.4, 0.6
    const figures = identity([
      ...times(3, { ...asFavourite, goals: [3, 0], quotes }),
      ...times(2, { ...asFavourite, quotes }),
      asFavourite,
    ]);
    expect(figures).toMatchObject({ totalsMatches: 5, overRate: 0.6 });
    expect(figures.avgOverChance).toBeCloseTo(0.4, 10);
    expect(figures.overTendency).toBeCloseTo(0.2, 10);
  });

  it('sees the lean of books at large against the benchmark', () => {
    const quotes = [result('CLOSING', 'AVG', [1.6, 16 / 3, 16 / 3])]; // 0.625 against 0.5
    const figures = identity([...times(5, { ...asFavourite, quotes }), asFavourite]);
    expect(figures.publicBiasMatches).toBe(5);
    expect(figures.publicBias).toBeCloseTo(0.125, 10);
    const mirrored = identity([...times(5, { ...asFavourite, quotes }), asFavourite], 'Bor');
    expect(mirrored.publicBias).toBeCloseTo(0.1875 - 0.25, 10);
  });

  it('has no lean where the average itself is the benchmark', () => {
    const quotes = [result('CLOSING', 'AVG', [2, 4, 4])];
    const figures = identity(times(6, { home: 'Alba', away: 'Bor', goals: [1, 0], quotes }));
    expect(figures).toMatchObject({ benchmark: 'AVG', matches: 6, publicBiasMatches: 0, publicBias: null });
  });

  it.each([
    ['one match', [asFavourite], 1],
    ['four matches', times(4, asFavourite), 4],
    ['no prices', times(4, { home: 'Alba', away: 'Bor', goals: [1, 0] }), 0],
  ] as const)('is unknown of %s', (_case, matches, count) => {
    const figures = identity(matches);
    expect(figures).toMatchObject({
      matches: count,
      playedMatches: matches.length,
      label: null,
      favouriteShare: null,
      avgClosingPrice: null,
      marginVolatility: null,
      overTendency: null,
    });
    expect(() => writeShaped(bettingIdentityShape, figures, 'bettingIdentity')).not.toThrow();
  });

  it('can be stored', () => {
    const stored = writeShaped(bettingIdentityShape, identity(times(10, asFavourite)), 'bettingIdentity');
    expect(stored).toMatchObject({ label: 'FAVOURITE_UNDERRATED', as_favourite: { win_rate: 1 } });
  });
});

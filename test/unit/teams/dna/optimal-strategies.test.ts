import { describe, expect, it } from 'vitest';
import {
  optimalStrategiesDna,
  optimalStrategiesShape,
} from '../../../../src/modules/teams/domain/dna/market/optimal-strategies-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { totals } from './market-quotes.ts';

const strategies = (matches: readonly MadeMatch[]) => {
  const league = madeSeason(matches);
  return optimalStrategiesDna(teamOf(league, 'Alba'), league);
};
const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);

const quotes = [totals('PRE_MATCH', 'B365', 2, 2)];
const homeOver: MadeMatch = { home: 'Alba', away: 'Bor', goals: [3, 0], quotes };
const homeUnder: MadeMatch = { home: 'Alba', away: 'Bor', goals: [1, 0], quotes };
const awayOver: MadeMatch = { home: 'Bor', away: 'Alba', goals: [3, 0], quotes };
const awayUnder: MadeMatch = { home: 'Bor', away: 'Alba', goals: [1, 0], quotes };

describe('the best strategies', () => {
  it('are kinds of bet under a circumstance whose lower bound of the return is above zero', () => {
    const figures = strategies([
      ...times(20, homeOver),
      ...times(5, homeUnder),
      ...times(5, awayOver),
      ...times(20, awayUnder),
    ]);
    // Over and under, each ANY, HOME, AWAY and NORMAL_REST; without 1X2 prices there is no favourite.
    expect(figures).toMatchObject({ leastBets: 10, tested: 8 });
    expect(figures.strategies.map(({ market, context }) => [market, context])).toEqual([
      ['OVER_25', 'HOME'],
      ['UNDER_25', 'AWAY'],
    ]);
    // 20 of 25 at 2: ROI 0.6, error sqrt(25 x 16 / 24) / 25 = 0.163299; z(1 - 0.1 / 8) = z(0.9875) = 2.241403.
    expect(figures.strategies[0]).toMatchObject({
      bets: 25,
      hits: 20,
      profitUnits: 15,
      roi: 0.6,
      isAdjustedProof: true,
    });
    expect(figures.strategies[0]?.roiBound).toBeCloseTo(0.6 - 1.2815516 * 0.163299, 5);
    expect(figures.strategies[0]?.adjustedRoiBound).toBeCloseTo(0.6 - 2.241403 * 0.163299, 5);
    expect(figures.strategies[0]?.reason).toBe(
      'ROI 60.0 % over 25 bets; 90 % lower bound 39.1 %, 23.4 % for all 8 looked at.',
    );
    expect(figures.lookedAt).toHaveLength(8);
  });

  it('tell the favourite by the prices before the match, which a bettor knows', () => {
    const turned = { ...homeOver, opening: [4, 4, 2], closing: [2, 4, 4] } as const;
    const { lookedAt } = strategies([...times(10, turned), ...times(10, { ...turned, goals: [1, 0] })]);
    const contexts = new Set(lookedAt.map(({ context }) => context));
    expect(contexts).toContain('UNDERDOG');
    expect(contexts).not.toContain('FAVOURITE');
  });

  it.each([
    ['nine bets', [...times(5, homeOver), ...times(4, homeUnder)]],
    ['fewer than five bets lost', times(20, homeOver)],
    ['one match', [homeOver]],
    ['no prices', times(20, { home: 'Alba', away: 'Bor', goals: [1, 0] })],
  ] as const)('look at nothing with %s', (_case, matches) => {
    expect(strategies(matches)).toEqual({ leastBets: 10, tested: 0, strategies: [], lookedAt: [] });
  });

  it('can be stored', () => {
    const figures = strategies([...times(10, homeOver), ...times(10, homeUnder)]);
    expect(writeShaped(optimalStrategiesShape, figures, 'optimalStrategies')).toMatchObject({
      strategies: [],
      looked_at: expect.arrayContaining([expect.objectContaining({ market: 'OVER_25', roi: 0 })]) as unknown,
    });
  });
});

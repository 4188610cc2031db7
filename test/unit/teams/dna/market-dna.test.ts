import { describe, expect, it } from 'vitest';
import { marketDna } from '../../../../src/modules/teams/domain/dna/market/market-dna.ts';
import { marketShape } from '../../../../src/modules/teams/domain/dna/market/market-shape.ts';
import { readShaped } from '../../../../src/modules/teams/domain/dna/read-shaped.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { result, totals } from './market-quotes.ts';

const market = (matches: readonly MadeMatch[], name = 'Alba') => {
  const league = madeSeason(matches);
  return marketDna(teamOf(league, name), league);
};
const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);

/** Bet365 closes a 1X2 without margin: 0.5, 0.25, 0.25. */
const closing = [2, 4, 4] as const;
const quotes = [
  totals('PRE_MATCH', 'B365', 1.9, 1.95),
  totals('PRE_MATCH', 'BFE', 2, 2),
  totals('PRE_MATCH', 'MAX', 2.4, 2.4),
  totals('PRE_MATCH', 'AVG', 2.3, 2.3),
  totals('CLOSING', 'B365', 1.8, 2),
  totals('CLOSING', 'PS', 1.5, 3),
];
const over: MadeMatch = { home: 'Alba', away: 'Bor', goals: [2, 1], closing, quotes };
const under: MadeMatch = { home: 'Bor', away: 'Alba', goals: [1, 0], closing, quotes };

describe('the market vector', () => {
  it('backs each match at the best net price of a book that takes bets', () => {
    const { families } = market([...times(4, over), ...times(6, under)]);
    // Exchange 2 less 5 % of the winnings: 1 + 1 x 0.95 = 1.95, above Bet365's 1.9; the composites' 2.4 and 2.3 are no offers.
    // Profit 4 x 0.95 - 6 = -2.2; turnover 10; ROI -0.22. Four bets won are too few for a bound.
    expect(families.over25).toMatchObject({
      matches: 10,
      hits: 4,
      hitRate: 0.4,
      bets: 10,
      voids: 0,
      turnoverUnits: 10,
      roiLow: null,
      roiHigh: null,
      betsWithClose: 10,
    });
    expect(families.over25.profitUnits).toBeCloseTo(-2.2, 12);
    expect(families.over25.roi).toBeCloseTo(-0.22, 12);
    // Closing 1.8 / 2: inverse 0.555556 + 0.5, margin 0.055556 shared equally (Shin, two outcomes): fair 0.527778.
    expect(families.over25.avgEdge).toBeCloseTo(0.5277778 * 1.95 - 1, 6);
    expect(families.over25.avgClv).toBeCloseTo(1.95 / 1.8 - 1, 12);
    // Under: 6 x 0.95 - 4 = 1.7; both books pay 1.95.
    expect(families.under25.profitUnits).toBeCloseTo(1.7, 12);
  });

  it('bounds the ROI by the spread of the bets', () => {
    const even = [totals('PRE_MATCH', 'B365', 2, 1.8)];
    const { families, bestStrategy } = market([
      ...times(5, { ...over, quotes: even }),
      ...times(5, { ...under, quotes: even }),
    ]);
    // Ten bets of +1 or -1: ROI 0, residuals' squares sum to 10, error sqrt(10 x 10 / 9) / 10 = 1/3; z(0.9) = 1.2815516.
    expect(families.over25.roi).toBe(0);
    expect(families.over25.roiLow).toBeCloseTo(-1.2815516 / 3, 6);
    expect(families.over25.roiHigh).toBeCloseTo(1.2815516 / 3, 6);
    // Under at 1.8 returned 5 x 0.8 - 5 = -1 of 10, and is the worse of the two.
    expect(families.under25.roi).toBeCloseTo(-0.1, 12);
    expect(bestStrategy).toBe('OVER_25');
  });

  it('tells win, draw and loss from the side of the team', () => {
    const opening = result('PRE_MATCH', 'B365', [2.5, 3.2, 3]);
    const { families } = market([
      { home: 'Alba', away: 'Bor', goals: [1, 0], closing, quotes: [opening] },
      { home: 'Bor', away: 'Alba', goals: [0, 1], closing, quotes: [opening] },
      { home: 'Bor', away: 'Alba', goals: [2, 0], closing, quotes: [opening] },
      { home: 'Alba', away: 'Bor', goals: [2, 2], closing, quotes: [opening] },
    ]);
    // Win: home 2.5 and away 3 came in: 1.5 + 2 - 1 - 1. Loss: home Bor at 2.5: 1.5 - 3. Draw at 3.2: 2.2 - 3.
    expect(families.win).toMatchObject({ hits: 2, bets: 4, profitUnits: 1.5, roi: null, hitRate: null });
    expect(families.loss).toMatchObject({ hits: 1, profitUnits: -1.5 });
    expect(families.draw.profitUnits).toBeCloseTo(-0.8, 12);
  });

  it('names a specialist where the lower Wilson bound is above the share of the league', () => {
    const others = times(12, { home: 'Cor', away: 'Dun', goals: [0, 0] });
    const open = { home: 'Alba', away: 'Bor', goals: [2, 1] } as const;
    // 12 of 12: bound 12 / (12 + 1.6424) = 0.88, the league 24 of 48.
    const { empiricalProfile, families } = market([...times(12, open), ...others]);
    expect(families.bttsYes).toMatchObject({
      matches: 12,
      hitRate: 1,
      leagueMatches: 48,
      leagueHitRate: 0.5,
    });
    expect(families.bttsYes).toMatchObject({ bets: 0, profitUnits: 0, turnoverUnits: 0, roi: null });
    expect(empiricalProfile).toMatchObject({
      isOverSpecialist: true,
      isUnderSpecialist: false,
      isBttsYesSpecialist: true,
      isBttsNoSpecialist: false,
    });
    // Alone in the league, the share of the league is its own.
    expect(market(times(12, open)).empiricalProfile.isOverSpecialist).toBe(false);
    // Nine matches are too few to say.
    expect(market([...times(9, open), ...others]).empiricalProfile.isOverSpecialist).toBeNull();
  });

  it('knows shares without prices, and nothing of returns', () => {
    const figures = market(times(10, { home: 'Alba', away: 'Bor', goals: [3, 0] }));
    expect(figures).toMatchObject({
      benchmark: null,
      bestStrategy: null,
      profitableStrategies: 0,
      totalStrategiesTested: 0,
      matches: 10,
      empiricalProfile: { avgClv: null, avgEdge: null, sampleSize: 0 },
    });
    expect(figures.families.win).toMatchObject({ matches: 10, hitRate: 1, bets: 0, roi: null });
    expect(figures.families.handicap).toMatchObject({ matches: 0, hitRate: null, bets: 0 });
  });

  it('says of one match what it was, and no rate', () => {
    const { families } = market([over]);
    expect(families.over25).toMatchObject({
      matches: 1,
      hits: 1,
      hitRate: null,
      leagueHitRate: null,
      bets: 1,
    });
    expect(families.over25).toMatchObject({ roi: null, avgEdge: null, avgClv: null });
  });

  it('does not depend on the order of the quotes', () => {
    const matches = [...times(5, over), ...times(5, under)];
    const reversed = matches.map((match) => ({ ...match, quotes: match.quotes?.toReversed() ?? [] }));
    expect(market(reversed)).toEqual(market(matches));
  });

  it('keeps the stored form of the legacy row', () => {
    const stored = writeShaped(marketShape, market([...times(6, over), ...times(6, under)]), 'market');
    expect(stored).toMatchObject({
      best_strategy: 'OVER_25',
      empirical_profile: {
        sample_size: 12,
        over_specialist: false,
        under_specialist: false,
        btts_no_specialist: false,
        btts_yes_specialist: false,
      },
      profitable_strategies: 0,
      total_strategies_tested: 2,
    });
    expect(stored).toHaveProperty('empirical_profile.avg_clv');
    expect(stored).toHaveProperty('empirical_profile.avg_edge');
  });

  it('reads a legacy row, and is null where that says nothing', () => {
    const legacy = {
      best_strategy: 'MONTE_CARLO_PURE',
      empirical_profile: {
        avg_clv: 0,
        avg_edge: 0.651,
        sample_size: 24,
        over_specialist: false,
        under_specialist: true,
        btts_no_specialist: true,
        btts_yes_specialist: false,
      },
      profitable_strategies: 1,
      total_strategies_tested: 5,
    };
    expect(readShaped(marketShape, legacy)).toEqual({
      benchmark: null,
      bestStrategy: 'MONTE_CARLO_PURE',
      empiricalProfile: {
        avgClv: 0,
        avgEdge: 0.651,
        sampleSize: 24,
        isOverSpecialist: false,
        isUnderSpecialist: true,
        isBttsNoSpecialist: true,
        isBttsYesSpecialist: false,
      },
      profitableStrategies: 1,
      totalStrategiesTested: 5,
      matches: null,
      families: null,
    });
  });
});

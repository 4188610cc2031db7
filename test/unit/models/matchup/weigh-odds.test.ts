import { describe, expect, test } from 'vitest';
import { devigOffered } from '../../../../src/modules/models/domain/matchup/devig-offered.ts';
import { type GivenOdds, readGivenOdds } from '../../../../src/modules/models/domain/matchup/given-odds.ts';
import type { KellyRules } from '../../../../src/modules/models/domain/matchup/kelly-stake.ts';
import { type WeighedMarket, weighOdds } from '../../../../src/modules/models/domain/matchup/weigh-odds.ts';
import type { DevigMethod } from '../../../../src/quant/devig/devig-result.ts';
import { devig } from '../../../../src/quant/devig/devig.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';
import { settlementKellyFraction } from '../../../../src/quant/stakes/settlement-kelly-fraction.ts';

/** Home 0.5228, draw 0.2810, away 0.1962; over 2.5 goals 0.4562. */
const grid = scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13 });
const full: KellyRules = { multiplier: 1, cap: 1, bankrollUnits: 100 };

function weigh(odds: readonly GivenOdds[], kelly = full, method: DevigMethod = 'SHIN'): WeighedMarket[] {
  return weighOdds(grid, devigOffered(readGivenOdds(odds), method), kelly);
}

const result: GivenOdds = { market: 'MATCH_RESULT', line: null, prices: { HOME: 2.1, DRAW: 3.4, AWAY: 3.9 } };

describe('given prices', () => {
  test('are worth probability x price - 1, beside what the market thinks', () => {
    const [market] = weigh([result]);
    const fair = devig('SHIN', [2.1, 3.4, 3.9]);
    expect(market?.devig).toMatchObject({
      chosen: { applies: true, method: 'SHIN', parameter: fair.parameter },
    });
    expect(market?.devig?.overround).toBeCloseTo(fair.overround, 12);
    expect(market?.devig?.all.map(({ method, applies }) => [method, applies])).toEqual([
      ['MULTIPLICATIVE', true],
      ['ADDITIVE', true],
      ['POWER', true],
      ['SHIN', true],
      ['ODDS_RATIO', true],
    ]);
    const [home] = market?.bets ?? [];
    expect(home?.edge).toBeCloseTo(0.5227934517 * 2.1 - 1, 9);
    expect(home?.marketProbability).toBe(fair.probabilities[0]);
    expect(home?.probabilityEdge).toBeCloseTo(0.5227934517 - (fair.probabilities[0] ?? 0), 9);
  });

  test('of a part of a market are weighed without the margin', () => {
    const [market] = weigh([{ market: 'OVER_UNDER', line: 2.5, prices: { UNDER: 2.2 } }]);
    expect(market?.devig).toBeNull();
    expect(market?.bets).toHaveLength(1);
    expect(market?.bets[0]).toMatchObject({ marketProbability: null, probabilityEdge: null });
    expect(market?.bets[0]?.edge).toBeCloseTo((1 - 0.4561868841) * 2.2 - 1, 9);
  });

  test('at which the chosen method does not apply have no fair probability, and say why', () => {
    const steep: GivenOdds = {
      market: 'MATCH_RESULT',
      line: null,
      prices: { HOME: 1.01, DRAW: 15, AWAY: 150 },
    };
    const [market] = weigh([steep], full, 'ADDITIVE');
    const chosen = market?.devig?.chosen;
    expect(chosen?.method).toBe('ADDITIVE');
    expect(chosen?.applies === false && chosen.reason).toContain('too long');
    expect(market?.bets.map(({ marketProbability }) => marketProbability)).toEqual([null, null, null]);
  });

  test('that are no book are refused by the name of their market', () => {
    const below: GivenOdds = { market: 'OVER_UNDER', line: 2.5, prices: { OVER: 2.2, UNDER: 2.1 } };
    expect(() => weigh([result, below])).toThrow(/^odds\[1\]: .*must have inverses that sum to at least 1/);
  });
});

describe('stakes', () => {
  test('of a bet alone are Kelly on its settlement, cut down by multiplier, cap and hundredths', () => {
    const handicap: GivenOdds = { market: 'ASIAN_HANDICAP', line: -0.25, prices: { HOME: 2.05 } };
    const [market] = weigh([handicap], { multiplier: 0.5, cap: 0.04, bankrollUnits: 250 });
    const [home] = market?.bets ?? [];
    expect(home?.single.fullFraction).toBe(settlementKellyFraction(home?.fair.settlement ?? never(), 2.05));
    expect(home?.single.fraction).toBe(Math.min(0.04, (home?.single.fullFraction ?? 0) / 2));
    expect(home?.single.stakeUnits).toBe(Math.floor((home?.single.fraction ?? 0) * 25_000) / 100);
    expect(home?.single.expectedProfitUnits).toBe((home?.single.stakeUnits ?? 0) * (home?.edge ?? 0));
  });

  test('are 0 without an edge', () => {
    const [market] = weigh([{ ...result, prices: { DRAW: 3.4, AWAY: 3.9 } }]);
    for (const { edge, single, joint } of market?.bets ?? []) {
      expect(edge).toBeLessThan(0);
      expect([single.stakeUnits, joint.stakeUnits]).toEqual([0, 0]);
    }
  });

  test('of one bet placed at once with none other are those of the bet alone', () => {
    const [market] = weigh([{ ...result, prices: { HOME: 2.1 } }]);
    const [home] = market?.bets ?? [];
    expect(home?.joint.fullFraction).toBeCloseTo(home?.single.fullFraction ?? 0, 8);
  });

  test('of bets that win together are smaller than of each alone', () => {
    const both: GivenOdds[] = [
      { market: 'MATCH_RESULT', line: null, prices: { HOME: 2.1 } },
      { market: 'ASIAN_HANDICAP', line: -0.5, prices: { HOME: 2.1 } },
    ];
    const bets = weigh(both).flatMap((market) => market.bets);
    const together = bets.reduce((sum, { joint }) => sum + joint.fullFraction, 0);
    // One bet in two parts: together they get what one of them alone would.
    expect(together).toBeCloseTo(bets[0]?.single.fullFraction ?? 0, 6);
  });

  test('placed at once keep their sum below the cap', () => {
    const odds: GivenOdds[] = [
      { ...result, prices: { HOME: 2.4 } },
      { market: 'OVER_UNDER', line: 2.5, prices: { UNDER: 2.4 } },
    ];
    const bets = weigh(odds, { multiplier: 1, cap: 0.05, bankrollUnits: 100 }).flatMap(
      (market) => market.bets,
    );
    expect(bets.reduce((sum, { joint }) => sum + joint.fraction, 0)).toBeCloseTo(0.05, 10);
    expect(bets.map(({ single }) => single.fraction)).toEqual([0.05, 0.05]);
  });
});

function never(): never {
  throw new Error('The bet is not there.');
}

import { describe, expect, test } from 'vitest';
import { matchupMarkets } from '../../../../src/modules/models/domain/matchup/matchup-markets.ts';
import { scoreGrid } from '../../../../src/quant/score-grid/score-grid.ts';

const grid = scoreGrid({ home: 1.6, away: 0.9 }, { rho: -0.13 });
const none = { totals: [], handicaps: [] };
const markets = matchupMarkets(grid, none);
const total = (line: number): (typeof markets.totals)[number] | undefined =>
  markets.totals.find((one) => one.line === line);
const handicap = (line: number): (typeof markets.asianHandicaps)[number] | undefined =>
  markets.asianHandicaps.find((one) => one.line === line);

describe('the markets of a score grid', () => {
  test('are those of the reference values', () => {
    expect(markets.matchResult.home.probability).toBeCloseTo(0.5227934517, 9);
    expect(markets.matchResult.draw.probability).toBeCloseTo(0.2810308521, 9);
    expect(markets.matchResult.away.probability).toBeCloseTo(0.1961756963, 9);
    expect(markets.bothTeamsToScore.yes.probability).toBeCloseTo(0.4889851326, 9);
    expect(total(1.5)?.over.probability).toBeCloseTo(0.7280688166, 9);
    expect(total(2.5)?.over.probability).toBeCloseTo(0.4561868841, 9);
    expect(total(3.5)?.over.probability).toBeCloseTo(0.2424238669, 9);
    expect(handicap(-1)?.home.settlement.win).toBeCloseTo(0.2866377768, 9);
    expect(handicap(-1)?.home.settlement.push).toBeCloseTo(0.2361556749, 9);
    expect(handicap(-1)?.home.settlement.loss).toBeCloseTo(0.4772065483, 9);
    expect(handicap(-0.25)?.home.settlement.halfLoss).toBeCloseTo(0.2810308521, 9);
    expect(
      markets.correctScores.find(({ homeGoals, awayGoals }) => homeGoals + awayGoals === 0)?.probability,
    ).toBeCloseTo(0.0974513104, 9);
  });

  test('do not contradict each other', () => {
    const { matchResult, doubleChance, drawNoBet } = markets;
    expect(doubleChance.homeOrDraw.probability).toBeCloseTo(1 - matchResult.away.probability, 12);
    expect(doubleChance.homeOrAway.probability).toBeCloseTo(1 - matchResult.draw.probability, 12);
    expect(doubleChance.drawOrAway.probability).toBeCloseTo(1 - matchResult.home.probability, 12);
    expect(drawNoBet.home).toEqual(handicap(0)?.home);
    expect(drawNoBet.away).toEqual(handicap(0)?.away);
    expect(handicap(-0.5)?.home.probability).toBeCloseTo(matchResult.home.probability, 12);
    expect(handicap(0.5)?.away.probability).toBeCloseTo(matchResult.away.probability, 12);
  });

  test('have fair odds that are 1 / probability, and two sides that make a book without margin', () => {
    const sides = [
      ...markets.totals.map(({ over, under }) => [over, under]),
      ...markets.asianHandicaps.map(({ home, away }) => [home, away]),
      [markets.bothTeamsToScore.yes, markets.bothTeamsToScore.no],
      [markets.matchResult.home, markets.matchResult.draw, markets.matchResult.away],
    ];
    for (const book of sides) {
      const sum = book.reduce((inverses, { fairOdds }) => inverses + 1 / (fairOdds ?? 0), 0);
      expect(sum).toBeCloseTo(1, 10);
      for (const { probability, fairOdds } of book) expect((fairOdds ?? 0) * probability).toBeCloseTo(1, 12);
    }
  });

  test('hold the usual lines and those that are asked for, once each and in order', () => {
    const asked = matchupMarkets(grid, { totals: [2.25, 6, 2.5, 2.25], handicaps: [-3.25, -0, 4] });
    expect(asked.totals.map(({ line }) => line)).toEqual([0.5, 1.5, 2.25, 2.5, 3.5, 4.5, 6]);
    const handicaps = asked.asianHandicaps.map(({ line }) => line);
    expect(handicaps).toHaveLength(19);
    expect([handicaps[0], handicaps[1], handicaps.at(-1)]).toEqual([-3.25, -2, 4]);
    expect(handicaps.some((line) => Object.is(line, -0))).toBe(false);
  });

  test('name the line that is closest to even', () => {
    expect(markets.totals.filter(({ isMainLine }) => isMainLine).map(({ line }) => line)).toEqual([2.5]);
    expect(markets.asianHandicaps.filter(({ isMainLine }) => isMainLine).map(({ line }) => line)).toEqual([
      -0.5,
    ]);
  });

  test('list every score, the most probable first', () => {
    expect(markets.correctScores).toHaveLength(256);
    const probabilities = markets.correctScores.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    expect(markets.correctScores[0]).toMatchObject({ homeGoals: 1, awayGoals: 1 });
    expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  test('have no price for what hardly ever wins', () => {
    const { fairOdds, probability } = markets.correctScores.at(-1) ?? {};
    expect(fairOdds).toBeNull();
    expect(probability).toBeGreaterThan(0);
    const far = matchupMarkets(grid, { totals: [10], handicaps: [] }).totals.at(-1);
    expect(far?.over.fairOdds).toBeGreaterThan(1000);
  });

  test('are read also where a mean is so small that odds are beyond all numbers', () => {
    const { away } = matchupMarkets(scoreGrid({ home: 1.2, away: 1e-310 }), none).matchResult;
    expect(away.fairOdds).toBeNull();
    expect(away.probability).toBeLessThan(1e-300);
  });

  test('refuse a line that no bet has', () => {
    expect(() => matchupMarkets(grid, { totals: [2.4], handicaps: [] })).toThrow('multiple of 0.25');
  });
});

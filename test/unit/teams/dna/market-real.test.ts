import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DnaVector } from '../../../../src/modules/teams/domain/dna/catalogue/vector.ts';
import { MARKET_VECTORS } from '../../../../src/modules/teams/domain/dna/catalogue/market-vectors.ts';
import type { LeagueSeason } from '../../../../src/modules/teams/domain/dna/league-season.ts';
import { luckDna } from '../../../../src/modules/teams/domain/dna/market/luck-dna.ts';
import { marketDna } from '../../../../src/modules/teams/domain/dna/market/market-dna.ts';
import { sentimentDna } from '../../../../src/modules/teams/domain/dna/market/sentiment-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { hasRealData, onRealData, realDataDir } from '../../../support/real-data.ts';
import { parse } from '../../matches/parse.ts';

function season(division: string): LeagueSeason {
  const file = path.join(realDataDir, 'football-data/2526', `${division}.csv`);
  const { rows } = parse(readFileSync(file, 'utf8'), `2526/${division}.csv`);
  return madeSeason(
    rows.flatMap(({ home, away, result, stats, kickOff, quotes }) =>
      result
        ? [
            {
              home,
              away,
              goals: [result.homeGoals, result.awayGoals] as const,
              shotsOnTarget: [stats.homeShotsOnTarget ?? 0, stats.awayShotsOnTarget ?? 0] as const,
              on: kickOff.day,
              quotes,
            },
          ]
        : [],
    ),
  );
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.skipIf(!hasRealData)(onRealData('the market vectors of the Premier League 2025/26'), () => {
  // Worked out from the columns of the file, apart from the product. Prices are the best of B365, BFD, BMGM, BV, BW, CL, LB, PS and BFE, the last
  // as 1 + 0.95 x (price - 1).
  const league = hasRealData ? season('E0') : madeSeason([]);

  it('are right for Liverpool', () => {
    const { benchmark, families } = marketDna(teamOf(league, 'Liverpool'), league);
    expect(benchmark).toBe('BFE');
    const won = [
      1.33, 2.11, 2.27, 1.3515, 1.48, 1.67, 1.8, 1.7, 2.1, 1.25, 1.836, 1.77, 1.836, 1.437, 1.684, 2.33, 1.5,
    ];
    expect(families.win).toMatchObject({ bets: 38, hits: 17, turnoverUnits: 38 });
    expect(families.win.profitUnits).toBeCloseTo(sum(won) - 38, 9); // -8.5455
    // 13 handicaps won, 2 half won, 1 half lost, 22 lost: turnover 13 + 22 + 3 / 2.
    const whole = [1.9, 1.85, 1.96, 2.1, 1.931, 1.88, 2.09, 1.83, 2.064, 1.9025, 1.855, 2.007, 2.03];
    const profit = sum(whole) - 13 + (1.969 - 1 + 2.0925 - 1) / 2 - 1 / 2 - 22; // -9.06975
    expect(families.handicap).toMatchObject({ bets: 38, voids: 0, hits: 15, turnoverUnits: 36.5 });
    expect(families.handicap.profitUnits).toBeCloseTo(profit, 9);
    expect(families.handicap.roi).toBeCloseTo(profit / 36.5, 9);
    expect(families.over25).toMatchObject({ matches: 38, hits: 23 });
    expect(families.win.avgEdge).toBeCloseTo(-0.014348, 5);
    const luck = luckDna(teamOf(league, 'Liverpool'), league);
    expect(luck.expectedPoints).toBeCloseTo(66.126401, 5);
    expect(luck.zScore).toBeCloseTo(-1.402587, 5);
    expect(sentimentDna(teamOf(league, 'Liverpool'), league).avgWinDrift).toBeCloseTo(0.003111, 5);
  });

  it('are right for Sunderland', () => {
    const { families } = marketDna(teamOf(league, 'Sunderland'), league);
    const won = [3.27, 3.0425, 5, 2.5, 9.5, 3.2, 3.43, 2.75, 1.817, 4.6, 5.4, 2.7, 4.33, 3.6];
    expect(families.win).toMatchObject({ bets: 38, hits: 14 });
    expect(families.win.profitUnits).toBeCloseTo(sum(won) - 38, 9); // 17.1395
    // 22 handicaps won, 1 half won at 2.08, 2 returned, 3 half lost, 10 lost: turnover 22 + 10 + 4 / 2.
    expect(families.handicap).toMatchObject({ bets: 38, voids: 2, hits: 23, turnoverUnits: 34 });
    expect(families.handicap.profitUnits).toBeCloseTo(10.501, 9);
    const luck = luckDna(teamOf(league, 'Sunderland'), league);
    expect(luck.expectedPoints).toBeCloseTo(34.996945, 5);
    expect(luck.zScore).toBeCloseTo(2.578412, 5);
  });

  it.each(['E0', 'SP1', 'I1', 'D1', 'F1'])('can be stored for every team of %s', (division) => {
    const whole = season(division);
    const vectors: readonly DnaVector[] = MARKET_VECTORS;
    for (const vector of vectors) {
      if (vector.origin !== 'COMPUTED') continue;
      for (const team of whole.teams.values()) {
        expect(() => writeShaped(vector.shape, vector.compute(team, whole), vector.key)).not.toThrow();
      }
    }
    expect(whole.teams.size).toBeGreaterThan(17);
  });

  it('add up over the league: what one team is lucky another is not, and draws are shared', () => {
    const teams = [...league.teams.values()].map((team) => marketDna(team, league).families);
    expect(sum(teams.map(({ win }) => win.profitUnits ?? 0))).toBeCloseTo(
      sum(teams.map(({ loss }) => loss.profitUnits ?? 0)),
      9,
    );
    expect(sum(teams.map(({ win }) => win.hits))).toBe(sum(teams.map(({ loss }) => loss.hits)));
    expect(sum(teams.map(({ bttsYes, bttsNo }) => bttsYes.hits + bttsNo.hits))).toBe(
      2 * league.matches.length,
    );
  });
});

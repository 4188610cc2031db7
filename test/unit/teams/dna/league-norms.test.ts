import { describe, expect, it } from 'vitest';
import { leagueMeasure } from '../../../../src/modules/teams/domain/dna/style/league-norms.ts';
import {
  goalsFor,
  halfShift,
  secondHalfShare,
  volatility,
} from '../../../../src/modules/teams/domain/dna/style/goal-measures.ts';
import {
  homeDependence,
  pointsVsExpectation,
} from '../../../../src/modules/teams/domain/dna/style/result-measures.ts';
import { shotsFor } from '../../../../src/modules/teams/domain/dna/style/shot-measures.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';
import { FOUR, habitualSeason } from './style-season.ts';

const times = (matches: number, match: MadeMatch): MadeMatch[] =>
  Array.from({ length: matches }, () => match);

describe('a standing in the league', () => {
  it('is the distance from the mean in population standard deviations', () => {
    const league = habitualSeason(FOUR);
    // 20, 12, 10, 6: mean 12, squares 64 + 0 + 4 + 36 = 104, deviation sqrt(104 / 4).
    expect(shotsFor.norm(league)).toEqual({ mean: 12, deviation: Math.sqrt(26), teams: 4 });
    const alba = shotsFor.standing(teamOf(league, 'Alba'), league);
    expect(alba).toMatchObject({ value: 20, sample: 6, teams: 4 });
    expect(alba.z).toBeCloseTo(8 / Math.sqrt(26), 8);
  });

  it('ranks by the middle of equals', () => {
    const equal = { ...FOUR, Cor: { ...FOUR['Cor'], shots: 12 } };
    const league = habitualSeason(equal);
    const percentile = (name: string) => shotsFor.standing(teamOf(league, name), league).percentile;
    // Dun below all: (0 + 1/2) / 4; Bor and Cor share (1 + 2/2) / 4; Alba (3 + 1/2) / 4.
    expect(['Dun', 'Cor', 'Bor', 'Alba'].map(percentile)).toEqual([12.5, 50, 50, 87.5]);
  });

  it('is zero for all where all are equal', () => {
    const league = habitualSeason({
      Alba: { shots: 7 },
      Bor: { shots: 7 },
      Cor: { shots: 7 },
      Dun: { shots: 7 },
    });
    expect(shotsFor.standing(teamOf(league, 'Alba'), league)).toMatchObject({ z: 0, percentile: 50 });
  });

  it('takes what rounding leaves over for no spread', () => {
    let made = 0;
    const noisy = leagueMeasure('noisy', 'ratio', 'Noise', () => {
      made += 1;
      return { value: 1 + made * 1e-12, sample: 5 };
    });
    const league = habitualSeason(FOUR);
    expect(noisy.standing(teamOf(league, 'Dun'), league).z).toBe(0);
    expect(made).toBe(4);
  });

  it('is not said of three teams, nor of a team below five matches', () => {
    const three = habitualSeason({ Alba: { shots: 9 }, Bor: { shots: 8 }, Cor: { shots: 7 } }, 2);
    expect(shotsFor.standing(teamOf(three, 'Alba'), three)).toEqual({
      value: 9,
      sample: 8,
      z: null,
      percentile: null,
      teams: 3,
    });
    const short = madeSeason(times(4, { home: 'Alba', away: 'Bor', goals: [1, 0] }));
    expect(goalsFor.standing(teamOf(short, 'Alba'), short)).toEqual({
      value: null,
      sample: 4,
      z: null,
      percentile: null,
      teams: 0,
    });
  });
});

describe('measures of a team', () => {
  const valueIn = (
    matches: readonly MadeMatch[],
    measure:
      | typeof volatility
      | typeof halfShift
      | typeof homeDependence
      | typeof secondHalfShare
      | typeof pointsVsExpectation,
  ) => {
    const league = madeSeason(matches);
    return measure.standing(teamOf(league, 'Alba'), league);
  };
  const home: MadeMatch = { home: 'Alba', away: 'Bor', goals: [3, 1], halfTime: [1, 1], closing: [2, 4, 4] };
  const away: MadeMatch = { home: 'Bor', away: 'Alba', goals: [2, 2], halfTime: [0, 0], closing: [2, 4, 4] };
  const ten = [...times(5, home), ...times(5, away)];

  it('take home dependence from both venues', () => {
    expect(valueIn(ten, homeDependence)).toMatchObject({ value: 2, sample: 5 });
    expect(valueIn([...times(4, home), ...times(6, away)], homeDependence)).toMatchObject({
      value: null,
      sample: 4,
    });
  });

  it('take volatility from the sample standard deviation of goal differences', () => {
    // Five of +2, five of 0: mean 1, squares 10, divided by 9.
    expect(valueIn(ten, volatility).value).toBeCloseTo(Math.sqrt(10 / 9), 8);
  });

  it('take the second half for what the first did not hold', () => {
    // Goals 15 + 10, of which 5 in the first half.
    expect(valueIn(ten, secondHalfShare)).toMatchObject({ value: 0.8, sample: 25 });
    // Differences after half time +2 and 0, before it 0 and 0.
    expect(valueIn(ten, halfShift)).toMatchObject({ value: 1, sample: 10 });
  });

  it('take points against the fair closing chances', () => {
    // Prices 2, 4, 4 have no margin. At home 3 - 1.75, away 1 - 1.
    expect(valueIn(ten, pointsVsExpectation).value).toBeCloseTo((1.25 * 5 + 0) / 10, 8);
  });
});

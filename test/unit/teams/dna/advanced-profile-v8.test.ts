import { describe, expect, it } from 'vitest';
import {
  ADVANCED_MEASURES,
  advancedProfileV8Dna,
  advancedProfileV8Shape,
} from '../../../../src/modules/teams/domain/dna/style/advanced-profile-v8-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FOUR, habitualSeason } from './style-season.ts';

describe('the advanced profile', () => {
  const league = habitualSeason(FOUR, 2);
  const alba = advancedProfileV8Dna(teamOf(league, 'Alba'), league);

  it('holds every measure of its list, each under its name', () => {
    const { matches, ...standings } = alba;
    expect(matches).toBe(12);
    expect(Object.keys(standings)).toEqual(ADVANCED_MEASURES.map(({ name }) => name));
    expect(Object.entries(standings).map(([name, { unit }]) => [name, unit])).toEqual(
      ADVANCED_MEASURES.map(({ name, unit }) => [name, unit]),
    );
  });

  it('gives the figure, its z-score and its percentile', () => {
    expect(alba.shotsFor).toMatchObject({ unit: 'shots', value: 20, sample: 12, percentile: 87.5, teams: 4 });
    expect(alba.shotsFor.z).toBeCloseTo(8 / Math.sqrt(26), 8);
    // Alba wins all, Bor two of three, Cor one, Dun none: 3, 2, 1, 0 points a match.
    expect(alba.pointsPerMatch).toMatchObject({ unit: 'points', value: 3 });
    expect(alba.pointsPerMatch.z).toBeCloseTo(1.5 / Math.sqrt(1.25), 8);
  });

  it('is silent on odds that nobody quoted', () => {
    expect(alba.pointsVsExpectation).toMatchObject({
      value: null,
      sample: 0,
      z: null,
      percentile: null,
      teams: 0,
    });
  });

  it('can be stored, of a full season as of a single match', () => {
    expect(() => writeShaped(advancedProfileV8Shape, alba, 'advanced')).not.toThrow();
    const one = madeSeason([
      { home: 'Alba', away: 'Bor', goals: [1, 0], shots: [40, 2], shotsOnTarget: [30, 1] },
    ]);
    const figures = advancedProfileV8Dna(teamOf(one, 'Alba'), one);
    expect(ADVANCED_MEASURES.map(({ name }) => figures[name].value)).toEqual(
      ADVANCED_MEASURES.map(() => null),
    );
    expect(() => writeShaped(advancedProfileV8Shape, figures, 'advanced')).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { tierOf } from '../../../../src/modules/teams/domain/dna/traits/tier.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { ladder } from './performance-leagues.ts';

const clubs = (size: number): string[] =>
  Array.from({ length: size }, (_, index) => `Club ${String(index + 1).padStart(2, '0')}`);
const tiersOf = (size: number): string[] => {
  const league = madeSeason(ladder(clubs(size)));
  return clubs(size).map((name) => {
    const place = tierOf(teamOf(league, name), league);
    return place ? `${place.tier} ${place.tierRank}` : 'none';
  });
};
const tier = (name: string, size: number): string[] =>
  Array.from({ length: size }, (_, index) => `${name} ${index + 1}`);

describe('the tier', () => {
  it('follows the table, by shares of the size of the league', () => {
    // 15 % of 20 are 3, of 18 2.7; the sixth place ends the top; 25 % of 20 are 5, of 18 4.5.
    expect(tiersOf(20)).toEqual([
      ...tier('ELITE', 3),
      ...tier('TOP6', 3),
      ...tier('MID', 9),
      ...tier('BOTTOM', 5),
    ]);
    expect(tiersOf(18)).toEqual([
      ...tier('ELITE', 3),
      ...tier('TOP6', 3),
      ...tier('MID', 7),
      ...tier('BOTTOM', 5),
    ]);
    expect(tiersOf(24)).toEqual([
      ...tier('ELITE', 4),
      ...tier('TOP6', 2),
      ...tier('MID', 12),
      ...tier('BOTTOM', 6),
    ]);
  });

  it('keeps the top within the upper half of a small league', () => {
    expect(tiersOf(6)).toEqual(['ELITE 1', 'TOP6 1', 'TOP6 2', 'MID 1', 'BOTTOM 1', 'BOTTOM 2']);
  });

  it('is not said below five matches', () => {
    expect(tiersOf(5)).toEqual(['none', 'none', 'none', 'none', 'none']);
  });
});

import { describe, expect, test } from 'vitest';
import { chameleonDna } from '../../../../src/modules/teams/domain/dna/performance/chameleon-dna.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';

/**
 * Four clubs whose table stays Ace, Bee, Cow, Town: Town draws once and then loses to each of them five times. Of four places the first is
 * the top third (3 x 1 / 4 up to 1), the second the middle (1.5 up to 2), the third and fourth the bottom (2.25 and 3 up to 3).
 */
const corners: Readonly<Record<string, readonly number[]>> = {
  Ace: [1, 3, 1, 3, 2],
  Bee: [4, 6, 4, 6, 5],
  Cow: [7, 9, 7, 9, 8],
};
const before: MadeMatch[] = [
  { home: 'Ace', away: 'Bee', goals: [5, 0] },
  { home: 'Ace', away: 'Cow', goals: [5, 0] },
  { home: 'Bee', away: 'Cow', goals: [1, 0] },
  { home: 'Town', away: 'Cow', goals: [0, 0], corners: [50, 0] },
];
const matches = [0, 1, 2, 3, 4].flatMap((round) =>
  ['Ace', 'Bee', 'Cow'].map((away): MadeMatch => ({
    home: 'Town',
    away,
    goals: [0, 1],
    shots: [10, 30],
    corners: [corners[away]?.[round] ?? 0, 5],
    // The fouls of one match against Ace are not known.
    ...(away === 'Ace' && round === 0 ? {} : { fouls: [10 + round, 9] }),
  })),
);

describe('style by the strength of the opponent', () => {
  const season = madeSeason([...before, ...matches]);
  const chameleon = chameleonDna(teamOf(season, 'Town'), season);

  test('is looked at in thirds of the table before kick-off; the first match has no table', () => {
    expect(chameleon).toMatchObject({ matches: 15, topMatches: 5, middleMatches: 5, bottomMatches: 5 });
    expect(chameleon.corners).toMatchObject({ avgAgainstTop: 2, avgAgainstMiddle: 5, avgAgainstBottom: 8 });
  });

  test('adapts as far as strength explains its variance', () => {
    // Corners: within 4 + 4 + 4 = 12, between 5 x (9 + 0 + 9) = 90, total 102, by chance 2 x 12 / (15 - 3) = 2.
    expect(chameleon.corners.adaptability).toBeCloseTo(88 / 102, 12);
    expect(chameleon.shots).toMatchObject({ avgAgainstTop: 10, adaptability: 0 });
    expect(chameleon.shotFraction).toMatchObject({ avgAgainstBottom: 0.25, adaptability: 0 });
  });

  test('is not judged where a third has fewer than five matches', () => {
    expect(chameleon.fouls).toMatchObject({ topMatches: 4, leastBandMatches: 4, avgAgainstTop: null });
    expect(chameleon.fouls).toMatchObject({ avgAgainstMiddle: 12, adaptability: null });
  });

  test('as a whole is the mean of the measures that are known', () => {
    expect(chameleon.styles).toBe(4);
    expect(chameleon.adaptability).toBeCloseTo(88 / 102 / 4, 12);
  });

  test('as a whole is null with fewer than three measures', () => {
    const bare = madeSeason([...before, ...matches].map(({ home, away, goals }) => ({ home, away, goals })));
    expect(chameleonDna(teamOf(bare, 'Town'), bare)).toMatchObject({
      styles: 1,
      adaptability: null,
      shots: { topMatches: 0, avgAgainstTop: null, adaptability: null },
      goals: { topMatches: 5, avgAgainstTop: 0, adaptability: 0 },
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  SIGNATURE_MEASURES,
  signatureV3Dna,
  signatureV3Shape,
} from '../../../../src/modules/teams/domain/dna/style/signature-v3-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf } from '../../../support/made-season.ts';
import { FOUR, habitualSeason, type Habits } from './style-season.ts';

const signature = (clubs: Readonly<Record<string, Habits>>, name: string, rounds?: number) => {
  const league = habitualSeason(clubs, rounds);
  return signatureV3Dna(teamOf(league, name), league);
};
const component = (of: string, found: ReturnType<typeof signature>) =>
  found?.values[SIGNATURE_MEASURES.findIndex((measure) => measure === of)];

describe('the signature', () => {
  it('names the same measures in the same order for every team, and has a number for each', () => {
    expect(SIGNATURE_MEASURES).toEqual([
      'goalsFor',
      'goalsAgainst',
      'shotsFor',
      'shotsAgainst',
      'shotsOnTargetFor',
      'shotsOnTargetAgainst',
      'accuracy',
      'conversion',
      'saveRate',
      'cornersFor',
      'cornersAgainst',
      'foulsFor',
      'foulsAgainst',
      'bookingPoints',
      'homeDependence',
      'volatility',
      'secondHalfShare',
    ]);
    for (const name of Object.keys(FOUR)) {
      const found = signature(FOUR, name, 2);
      expect(found?.measures).toEqual(SIGNATURE_MEASURES);
      expect(found?.values).toHaveLength(17);
      expect(found?.matches).toBe(12);
    }
  });

  it('holds the z-score of each measure in the league', () => {
    const alba = signature(FOUR, 'Alba', 2);
    // Shots 20, 12, 10, 6; goals 3, 2, 1, 0: mean 1.5, squares 5.
    expect(component('shotsFor', alba)).toBeCloseTo(8 / Math.sqrt(26), 8);
    expect(component('goalsFor', alba)).toBeCloseTo(1.5 / Math.sqrt(5 / 4), 8);
    // Booking points 10, 20, 20, 30 + 25: mean 26.25.
    const squares = 16.25 ** 2 + 2 * 6.25 ** 2 + 28.75 ** 2;
    expect(component('bookingPoints', alba)).toBeCloseTo(-16.25 / Math.sqrt(squares / 4), 8);
  });

  it('puts the average of the league where a figure is not known, and counts the known ones', () => {
    const bare = signature({ Alba: { goals: 3 }, Bor: { goals: 1 }, Cor: {}, Dun: { goals: 2 } }, 'Alba', 2);
    expect(component('shotsFor', bare)).toBe(0);
    // Goals alone give goals scored and conceded, home dependence and volatility.
    expect(bare).toMatchObject({ present: 4 });
    expect(bare?.values).toHaveLength(17);
  });

  it('cuts what is further than three deviations from the mean', () => {
    const clubs = Object.fromEntries(
      Array.from({ length: 14 }, (_, index): [string, Habits] => [
        `Club ${index}`,
        { shots: index === 0 ? 60 : 10 },
      ]),
    );
    // One of n far from all others stands sqrt(n - 1) deviations off: sqrt(13) = 3.6.
    expect(component('shotsFor', signature(clubs, 'Club 0'))).toBe(3);
  });

  it('does not exist below five matches, whatever was counted in them', () => {
    const short = madeSeason(
      Array.from({ length: 4 }, () => ({
        home: 'Alba',
        away: 'Bor',
        goals: [3, 0] as const,
        shots: [30, 30] as const,
        shotsOnTarget: [20, 10] as const,
      })),
    );
    expect(signatureV3Dna(teamOf(short, 'Alba'), short)).toBeNull();
  });

  it('is stored with its version', () => {
    const stored = writeShaped(signatureV3Shape, signature(FOUR, 'Dun'), 'signature');
    expect(stored).toMatchObject({ version: 3, measures: SIGNATURE_MEASURES, matches: 6 });
  });
});

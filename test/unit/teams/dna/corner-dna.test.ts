import { describe, expect, it } from 'vitest';
import { cornerDna, cornerShape } from '../../../../src/modules/teams/domain/dna/style/corner-dna.ts';
import { writeShaped } from '../../../../src/modules/teams/domain/dna/write-shaped.ts';
import { madeSeason, teamOf, type MadeMatch } from '../../../support/made-season.ts';

const match = (
  home: string,
  away: string,
  corners: readonly [number, number],
  shots: readonly [number, number] = [10, 10],
): MadeMatch => ({ home, away, goals: [0, 0], corners, shots });
const corner = (matches: readonly MadeMatch[]) => cornerDna(teamOf(madeSeason(matches), 'Alba'));

describe('the corner vector', () => {
  // At home totals of 9, 10, 11, 12, 8; away 5 x 10.
  const alba = corner([
    match('Alba', 'Bor', [6, 3]),
    match('Alba', 'Bor', [5, 5]),
    match('Alba', 'Bor', [8, 3]),
    match('Alba', 'Bor', [7, 5]),
    match('Alba', 'Bor', [4, 4]),
    ...Array.from({ length: 5 }, () => match('Bor', 'Alba', [6, 4])),
  ]);

  it('counts corners for and against, over all and by venue', () => {
    // Home 30 against 20, away 20 against 30.
    expect(alba.home).toMatchObject({
      matches: 5,
      own: 30,
      opponent: 20,
      perMatch: 6,
      opponentPerMatch: 4,
      totalPerMatch: 10,
      share: 0.6,
    });
    expect(alba.away).toMatchObject({
      matches: 5,
      own: 20,
      opponent: 30,
      perMatch: 4,
      totalPerMatch: 10,
      share: 0.4,
    });
    expect(alba.all).toMatchObject({ matches: 10, own: 50, opponent: 50, perMatch: 5, share: 0.5 });
  });

  it('says how often the total passes 9.5 and 10.5', () => {
    // Home: 10, 11 and 12 pass 9.5; 11 and 12 pass 10.5. Away: 10 each.
    expect(alba.home).toMatchObject({ over95Share: 0.6, over105Share: 0.4, moreShare: 0.6 });
    expect(alba.away).toMatchObject({ over95Share: 1, over105Share: 0, moreShare: 0 });
    expect(alba.all).toMatchObject({ over95Share: 0.8, over105Share: 0.2, moreShare: 0.3 });
  });

  it('relates corners to shots', () => {
    expect(alba).toMatchObject({ shots: 100, cornersPerShot: 0.5 });
  });

  it('says nothing of a venue with four matches, nor of matches without corners', () => {
    const figures = corner([
      ...Array.from({ length: 4 }, () => match('Alba', 'Bor', [6, 3])),
      ...Array.from({ length: 5 }, (): MadeMatch => ({ home: 'Bor', away: 'Alba', goals: [1, 1] })),
    ]);
    expect(figures.home).toMatchObject({
      matches: 4,
      own: 24,
      perMatch: null,
      share: null,
      over95Share: null,
    });
    expect(figures.away).toMatchObject({ matches: 0, own: 0, perMatch: null });
    expect(figures).toMatchObject({ shots: 40, cornersPerShot: null });
    expect(() => writeShaped(cornerShape, figures, 'corner')).not.toThrow();
  });

  it('is stored under the names of the lines', () => {
    expect(writeShaped(cornerShape, alba, 'corner')).toMatchObject({
      home: { over95_share: 0.6, over105_share: 0.4 },
    });
  });
});

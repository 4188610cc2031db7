import { describe, expect, test } from 'vitest';
import { varianceExplained } from '../../../../src/modules/teams/domain/dna/performance/variance-explained.ts';

describe('the share of variance that groups explain', () => {
  test('is what they explain less what chance would', () => {
    // Means 2, 5, 8 around 5: between 3 x (9 + 0 + 9) = 54, within 2 + 2 + 2 = 6, total 60.
    // By chance (3 - 1) x 6 / (9 - 3) = 2. (54 - 2) / 60.
    expect(
      varianceExplained([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
    ).toBeCloseTo(52 / 60, 12);
  });

  test('is 1 when the groups differ and nothing varies within them', () => {
    expect(
      varianceExplained([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toBe(1);
  });

  test('is 0, not less, when the groups differ no more than chance would have it', () => {
    expect(
      varianceExplained([
        [1, 5],
        [2, 4],
        [3, 3],
      ]),
    ).toBe(0);
  });

  test('is 0 for what never varies', () => {
    expect(varianceExplained([[4, 4], [4], [4, 4]])).toBe(0);
  });
});

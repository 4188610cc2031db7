import { describe, expect, test } from 'vitest';
import { yekutieliAdjusted } from '../../../src/quant/testing/yekutieli-adjusted.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

/** The 15 p-values of Benjamini and Hochberg (1995), section 3.2: thrombolysis after myocardial infarction. */
const INFARCTION = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

describe('p-values corrected after Benjamini and Yekutieli', () => {
  test('are m (1 + 1/2 + … + 1/m) / rank times the p-value, and never fall with the rank', () => {
    // The harmonic sum of 15 terms is 3.318228993.
    const adjusted = yekutieliAdjusted(INFARCTION);
    expect(adjusted.slice(0, 3)).toEqual([
      expect.closeTo(0.0001 * 15 * 3.318228993228993, 12),
      expect.closeTo((0.0004 * 15 * 3.318228993228993) / 2, 12),
      expect.closeTo((0.0019 * 15 * 3.318228993228993) / 3, 12),
    ]);
    // Of rank 6 and 7, the later one is the lower: 0.0298 / 7 < 0.0278 / 6.
    expect(adjusted[5]).toBeCloseTo((0.0298 * 15 * 3.318228993228993) / 7, 12);
    expect(adjusted.filter((one) => one <= 0.05)).toHaveLength(3);
    expect(adjusted.slice(9)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('come in the order given, equal ones alike, and those of one test or of none unchanged', () => {
    expect(yekutieliAdjusted([0.04, 0.01, 0.04])).toEqual([
      expect.closeTo(0.04 * (11 / 6), 12),
      expect.closeTo(0.01 * 3 * (11 / 6), 12),
      expect.closeTo(0.04 * (11 / 6), 12),
    ]);
    expect(yekutieliAdjusted([0.3])).toEqual([0.3]);
    expect(yekutieliAdjusted([])).toEqual([]);
  });

  test('are not made of what is no probability', () => {
    expect(() => yekutieliAdjusted([0.5, 1.1])).toThrow(InvalidInputError);
    expect(() => yekutieliAdjusted([NaN])).toThrow(InvalidInputError);
  });
});

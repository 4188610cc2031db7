import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/quant/numeric/incomplete-beta.ts';
import { logGamma } from '../../../src/quant/numeric/log-gamma.ts';
import {
  studentCdf,
  studentDensity,
  studentQuantile,
} from '../../../src/quant/numeric/student-distribution.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

describe("Student's t distribution", () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 3, 3.1824463052837078],
    [0.975, 5, 2.5705818356363146],
    [0.975, 10, 2.228138851986274],
    [0.975, 30, 2.0422724563012378],
    [0.975, 120, 1.9799304050824402],
    [0.975, 1999, 1.9611514201705613],
    [0.9, 4, 1.533206274058944],
    [0.995, 7, 3.4994832973504924],
    [0.9995, 25, 3.725143949728693],
    [0.9995, 1, 636.6192487687897],
  ])('has the tabled quantile of %d for %d degrees of freedom', (probability, degrees, expected) => {
    expect(studentQuantile(probability, degrees) / expected).toBeCloseTo(1, 10);
    expect(studentCdf(expected, degrees)).toBeCloseTo(probability, 11);
  });

  it('is the Cauchy distribution for one degree of freedom, and algebraic for two', () => {
    for (const x of [-300, -2.5, -0.01, 0, 0.7, 40]) {
      expect(studentCdf(x, 1)).toBeCloseTo(0.5 + Math.atan(x) / Math.PI, 12);
      expect(studentCdf(x, 2)).toBeCloseTo(0.5 + x / (2 * Math.sqrt(2 + x * x)), 12);
      expect(studentDensity(x, 1)).toBeCloseTo(1 / (Math.PI * (1 + x * x)), 12);
    }
  });

  it.each([
    [-40, 3, 1.7190340394579253e-5],
    [-5, 12, 0.0001546556056419444],
    [-1e-3, 9, 0.49961196516298667],
    [0.5, 2.5, 0.6711510400651426],
  ])('has the known probability below %d for %d degrees of freedom', (x, degrees, expected) => {
    expect(studentCdf(x, degrees) / expected).toBeCloseTo(1, 10);
  });

  it('ends at 0 and 1, and refuses what it is not made for', () => {
    expect([-Infinity, -1e200, 0, 1e200, Infinity].map((x) => studentCdf(x, 4))).toEqual([0, 0, 0.5, 1, 1]);
    expect(() => studentCdf(NaN, 4)).toThrow(InvalidInputError);
    expect(() => studentCdf(1, 0)).toThrow(InvalidInputError);
    expect(() => studentQuantile(1, 4)).toThrow(InvalidInputError);
    expect(() => studentDensity(1, -3)).toThrow(InvalidInputError);
  });
});

describe('what it is made of', () => {
  it('has the logarithms of factorials and of the root of pi', () => {
    for (const [x, factorial] of [
      [1, 1],
      [2, 1],
      [5, 24],
      [11, 3_628_800],
    ] as const)
      expect(logGamma(x)).toBeCloseTo(Math.log(factorial), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(0.25)).toBeCloseTo(Math.log(3.625609908221908), 13);
  });

  it('has the incomplete beta of whole parameters, a sum of binomial probabilities', () => {
    // I_x(2, 3) = P(at least 2 of 4 successes).
    const atLeastTwo = (x: number): number => 1 - (1 - x) ** 4 - 4 * x * (1 - x) ** 3;
    for (const x of [0, 0.05, 0.4, 0.9, 1]) expect(incompleteBeta(2, 3, x)).toBeCloseTo(atLeastTwo(x), 13);
    expect(() => incompleteBeta(0, 1, 0.5)).toThrow(InvalidInputError);
    expect(() => incompleteBeta(1, 1, 1.5)).toThrow(InvalidInputError);
  });
});

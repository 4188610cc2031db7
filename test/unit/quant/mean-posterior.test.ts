import { describe, expect, it } from 'vitest';
import { meanPosterior } from '../../../src/quant/experiments/mean-posterior.ts';
import { studentDensity } from '../../../src/quant/numeric/student-distribution.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const PRIOR = { meanWeight: 1, deviationWeight: 1, deviation: 2 };

describe('the posterior of a mean', () => {
  it('is the t distribution that the conjugate prior gives', () => {
    // Three observations of mean 2 with squares 2: weight 4, degrees 4, mean 1.5, spread 4 + 2 + 0.75 x 4 = 9.
    const scale = Math.sqrt(9 / 4 / 4);
    const posterior = meanPosterior([1, 2, 3], PRIOR, 0.95);
    expect(posterior.mean).toBe(1.5);
    expect(posterior.upper).toBeCloseTo(1.5 + 2.7764451051977987 * scale, 10);
    expect(posterior.lower).toBeCloseTo(1.5 - 2.7764451051977987 * scale, 10);
    // P(T > -2) of four degrees of freedom.
    expect(posterior.probabilityPositive).toBeCloseTo(1 - 0.0580582617584078, 10);
  });

  it('has the expected losses of either choice, as numerical integration has them', () => {
    const posterior = meanPosterior([1, 2, 3], PRIOR, 0.95);
    const scale = 0.75;
    const [step, far] = [0.005, 2_000];
    let [ofPositive, ofNegative] = [0, 0];
    for (let x = -far; x < far; x += step) {
      const density = (studentDensity((x - 1.5) / scale, 4) / scale) * step;
      ofPositive += Math.max(-x, 0) * density;
      ofNegative += Math.max(x, 0) * density;
    }
    expect(posterior.expectedLossOfPositive).toBeCloseTo(ofPositive, 5);
    expect(posterior.expectedLossOfNegative).toBeCloseTo(ofNegative, 5);
    expect(posterior.expectedLossOfNegative - posterior.expectedLossOfPositive).toBeCloseTo(1.5, 12);
  });

  it('knows no direction where every observation is 0, and turns round with their sign', () => {
    expect(meanPosterior([0, 0, 0, 0], PRIOR, 0.5)).toMatchObject({ mean: 0, probabilityPositive: 0.5 });
    const [plain, turned] = [
      meanPosterior([0.4, -0.1, 0.2], PRIOR, 0.9),
      meanPosterior([-0.4, 0.1, -0.2], PRIOR, 0.9),
    ];
    expect(turned.probabilityPositive).toBeCloseTo(1 - plain.probabilityPositive, 12);
    expect(turned.expectedLossOfPositive).toBeCloseTo(plain.expectedLossOfNegative, 12);
    expect(turned.lower).toBeCloseTo(-plain.upper, 12);
  });

  it('refuses to speak before the first observation, and of a prior that is none', () => {
    expect(() => meanPosterior([], PRIOR, 0.95)).toThrow(InvalidInputError);
    expect(() => meanPosterior([1], { ...PRIOR, deviation: 0 }, 0.95)).toThrow(InvalidInputError);
    expect(() => meanPosterior([1], PRIOR, 1)).toThrow(InvalidInputError);
  });
});

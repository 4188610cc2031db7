import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierDecomposition } from '../../../src/quant/scoring/brier-decomposition.ts';
import { brierScore } from '../../../src/quant/scoring/brier-score.ts';
import { calibrationBins } from '../../../src/quant/scoring/calibration-bins.ts';
import { expectedCalibrationError } from '../../../src/quant/scoring/expected-calibration-error.ts';
import { probabilityBin } from '../../../src/quant/scoring/probability-bin.ts';
import { wilsonInterval } from '../../../src/quant/scoring/wilson-interval.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const FORECASTS = [
  { probability: 0, hasHappened: false },
  { probability: 0.25, hasHappened: true },
  { probability: 0.35, hasHappened: false },
  { probability: 0.5, hasHappened: true },
  { probability: 1, hasHappened: true },
];

describe('Wilson intervals', () => {
  it.each([
    [7, 10, 0.95, 0.39677815, 0.89220918],
    [0, 20, 0.95, 0, 0.16112516],
    [20, 20, 0.9, 0.88084216, 1],
    [100, 380, 0.99, 0.20939437, 0.32505014],
  ])('of %d of %d at %d are as published', (successes, trials, confidence, lower, upper) => {
    const interval = wilsonInterval(successes, trials, confidence);
    expect(interval.lower).toBeCloseTo(lower, 6);
    expect(interval.upper).toBeCloseTo(upper, 6);
  });

  it('say nothing without trials and refuse what is no share', () => {
    expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
    expect(() => wilsonInterval(3, 2)).toThrow(InvalidInputError);
    expect(() => wilsonInterval(1, 2, 1)).toThrow(InvalidInputError);
    expect(() => wilsonInterval(0.5, 2)).toThrow(InvalidInputError);
  });
});

describe('calibration bins', () => {
  it('put a probability where its bounds say, whatever the number of bins', () => {
    for (const bins of [1, 3, 7, 10, 49, 100, 1000]) {
      for (let position = 0; position < bins; position += 1)
        expect(probabilityBin(position / bins, bins)).toBe(position);
      expect(probabilityBin(1, bins)).toBe(bins - 1);
    }
  });

  it('hold every forecast, with its mean, its rate and the interval of the rate', () => {
    const [low, high] = calibrationBins(FORECASTS, { bins: 2 });
    expect(low).toEqual({
      from: 0,
      to: 0.5,
      count: 3,
      happened: 1,
      meanForecast: expect.closeTo(0.2, 12) as number,
      observedRate: 1 / 3,
      ...wilsonInterval(1, 3),
    });
    expect(high).toMatchObject({ from: 0.5, to: 1, count: 2, meanForecast: 0.75, observedRate: 1, upper: 1 });
    expect(expectedCalibrationError(calibrationBins(FORECASTS, { bins: 2 }))).toBeCloseTo(
      (3 * (1 / 3 - 0.2) + 2 * 0.25) / 5,
      12,
    );
  });

  it('stay in place when they are empty, and give no error then', () => {
    const bins = calibrationBins([]);
    expect(bins).toHaveLength(10);
    expect(bins[3]).toMatchObject({ count: 0, meanForecast: null, observedRate: null, lower: 0, upper: 1 });
    expect(expectedCalibrationError(bins)).toBeNull();
    expect(() => calibrationBins([{ probability: 1.1, hasHappened: true }])).toThrow(InvalidInputError);
  });
});

describe('the parts of the Brier score', () => {
  const anyForecast = fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([shares, outcome]) => {
      const sum = shares.reduce((total, share) => total + share + 1, 0);
      return { probabilities: shares.map((share) => (share + 1) / sum), outcome };
    });

  it('add up to the score for any forecasts and bins', () => {
    fc.assert(
      fc.property(
        fc.array(anyForecast, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 25 }),
        (forecasts, bins) => {
          const parts = brierDecomposition(forecasts, bins);
          const mean =
            forecasts.reduce(
              (sum, { probabilities, outcome }) => sum + brierScore(probabilities, outcome),
              0,
            ) / forecasts.length;
          const sum =
            parts.reliability -
            parts.resolution +
            parts.uncertainty +
            parts.withinBinVariance -
            parts.withinBinCovariance;
          expect(Math.abs(parts.brier - mean)).toBeLessThan(1e-12);
          expect(Math.abs(parts.brier - sum)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('are those of the textbook where each bin holds one forecast', () => {
    const of = (probability: number, outcome: number) => ({
      probabilities: [probability, 1 - probability],
      outcome,
    });
    const parts = brierDecomposition([of(0.8, 0), of(0.8, 0), of(0.8, 1), of(0.2, 1), of(0.2, 0)], 10);
    // Rates 2/3 of three at 0.8, and 1/2 of two at 0.2; 3/5 over all; twice, for the outcome and for its opposite.
    expect(parts.reliability).toBeCloseTo((2 * (3 * (0.8 - 2 / 3) ** 2 + 2 * 0.3 ** 2)) / 5, 12);
    expect(parts.resolution).toBeCloseTo((2 * (3 * (2 / 3 - 0.6) ** 2 + 2 * 0.1 ** 2)) / 5, 12);
    expect(parts.uncertainty).toBeCloseTo(2 * 0.6 * 0.4, 12);
    expect(parts.withinBinVariance).toBeCloseTo(0, 12);
    expect(parts.withinBinCovariance).toBeCloseTo(0, 12);
  });

  it('are refused without forecasts and for forecasts of different outcomes', () => {
    expect(() => brierDecomposition([])).toThrow(InvalidInputError);
    const two = { probabilities: [0.5, 0.5], outcome: 0 };
    expect(() => brierDecomposition([two, { probabilities: [0.5, 0.3, 0.2], outcome: 0 }])).toThrow(
      InvalidInputError,
    );
  });
});

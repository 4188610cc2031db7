import { describe, expect, it } from 'vitest';
import { drawNormal } from '../../../src/demo/draw-normal.ts';
import { readSeries } from '../../../src/quant/resampling/read-series.ts';
import { realityCheck } from '../../../src/quant/resampling/reality-check.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { stationaryWeights } from '../../../src/quant/resampling/stationary-weights.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const PERIODS = 120;
const OPTIONS = { resamples: 400, meanBlockLength: 3, seed: 1 };

/** A configuration whose performance is noise around a mean. */
function noise(key: string | number, mean = 0, deviation = 1): Float64Array {
  const random = seededRandom('noise', key);
  return Float64Array.from({ length: PERIODS }, () => mean + drawNormal(deviation, random));
}

describe("White's reality check", () => {
  it('finds the one that is better among many that are not', () => {
    const tried = Array.from({ length: 30 }, (_, index) => noise(index, index === 17 ? 0.5 : 0));
    const check = realityCheck(tried, OPTIONS);
    expect(check.best).toBe(17);
    const mean = (tried[17] ?? new Float64Array()).reduce((sum, value) => sum + value, 0) / PERIODS;
    expect(check.statistic).toBeCloseTo(mean * Math.sqrt(PERIODS), 10);
    expect(check.pValue).toBe(1 / 401);
    expect(check.consistentPValue).toBe(1 / 401);
  });

  it('is not impressed by the best of many without merit: it errs as often as its level says', () => {
    const values = Array.from({ length: 200 }, (_, round) => {
      const tried = Array.from({ length: 20 }, (__, index) => noise(`${round}/${index}`));
      return realityCheck(tried, { resamples: 200, meanBlockLength: 1, seed: round });
    });
    for (const pick of ['pValue', 'consistentPValue'] as const) {
      const rejected = values.filter((value) => value[pick] <= 0.1).length / values.length;
      expect(rejected).toBeGreaterThan(0.03);
      expect(rejected).toBeLessThan(0.18);
    }
  });

  it('weighs the number of tries: what convinces alone does not as the best of a hundred', () => {
    const lucky = noise('lucky', 0.22);
    const alone = realityCheck([lucky], OPTIONS);
    const others = Array.from({ length: 99 }, (_, index) => noise(index));
    const amongMany = realityCheck([lucky, ...others], OPTIONS);
    expect(alone.pValue).toBeLessThan(0.05);
    expect(amongMany.pValue).toBeGreaterThan(0.2);
  });

  it("lets hopeless tries weaken White's p, but not the consistent one", () => {
    const good = noise('good', 0.3);
    const hopeless = Array.from({ length: 50 }, (_, index) => noise(index, -5, 4));
    const alone = realityCheck([good], OPTIONS);
    const with50 = realityCheck([good, ...hopeless], OPTIONS);
    expect(with50.best).toBe(0);
    expect(with50.pValue).toBeGreaterThan(0.3);
    expect(with50.consistentPValue).toBeLessThan(alone.consistentPValue + 0.01);
  });

  it('repeats itself to the bit by its seed, and p is never 0', () => {
    const tried = [noise(1), noise(2, 3)];
    expect(realityCheck(tried, OPTIONS)).toEqual(realityCheck(tried, OPTIONS));
    expect(realityCheck(tried, { ...OPTIONS, resamples: 100 }).pValue).toBe(1 / 101);
  });

  it('takes nothing from configurations that never bet', () => {
    const idle = new Float64Array(PERIODS);
    expect(realityCheck([idle, idle], OPTIONS)).toEqual({
      best: 0,
      statistic: 0,
      pValue: 1,
      consistentPValue: 1,
    });
  });

  it('refuses no tries, series of different lengths and numbers that are none', () => {
    expect(() => realityCheck([], OPTIONS)).toThrow(InvalidInputError);
    expect(() => realityCheck([noise(1), new Float64Array(3)], OPTIONS)).toThrow(InvalidInputError);
    expect(() => realityCheck([new Float64Array(1)], OPTIONS)).toThrow(InvalidInputError);
    expect(() => realityCheck([new Float64Array([1, Number.NaN])], OPTIONS)).toThrow(InvalidInputError);
    expect(() => realityCheck([noise(1)], { ...OPTIONS, meanBlockLength: 0.5 })).toThrow(InvalidInputError);
  });
});

describe('the stationary bootstrap', () => {
  it('has the variance that its lemma gives, also where periods hang together', () => {
    const random = seededRandom('walk');
    const series = new Float64Array(PERIODS);
    for (let period = 1; period < PERIODS; period += 1)
      series[period] = 0.7 * (series[period - 1] ?? 0) + drawNormal(1, random);
    const [read] = readSeries([series], 8);
    const weights = new Float64Array(PERIODS);
    let squares = 0;
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw += 1) {
      stationaryWeights(weights, 8, random);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(PERIODS);
      squares += weights.reduce((sum, weight, index) => sum + weight * (read?.centred[index] ?? 0), 0) ** 2;
    }
    expect(Math.sqrt(squares / draws / PERIODS) / (read?.spread ?? 0)).toBeCloseTo(1, 1);
  });
});

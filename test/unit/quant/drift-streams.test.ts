import { describe, expect, it } from 'vitest';
import { drawNormal } from '../../../src/demo/draw-normal.ts';
import { adaptiveWindow } from '../../../src/quant/drift/adaptive-window.ts';
import { cusumChance } from '../../../src/quant/drift/cusum-chance.ts';
import { cusum } from '../../../src/quant/drift/cusum.ts';
import { seededRandom } from '../../../src/quant/resampling/seeded-random.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

describe('the cumulative sum chart', () => {
  it('sounds at the published place, upwards and downwards', () => {
    const rising = [...zeros(50), ...ones(50)];
    expect(cusum(rising, { k: 0.5, h: 5 })).toEqual({
      alarmIndex: 60,
      direction: 'UP',
      peakUp: 25,
      peakDown: 0,
    });
    const falling = rising.map((value) => 7 - value);
    expect(cusum(falling, { k: 0.5, h: 5, target: 7 })).toEqual({
      alarmIndex: 60,
      direction: 'DOWN',
      peakUp: 0,
      peakDown: 25,
    });
  });

  it('stays silent within the slack, and refuses settings that are none', () => {
    expect(cusum([0.5, 0.4, 0.5, -0.5], { k: 0.5, h: 0.1 }).alarmIndex).toBeNull();
    expect(cusum([], { k: 0.5, h: 5 })).toEqual({
      alarmIndex: null,
      direction: null,
      peakUp: 0,
      peakDown: 0,
    });
    expect(() => cusum([1], { k: -1, h: 5 })).toThrow(InvalidInputError);
    expect(() => cusum([1], { k: 0.5, h: 0 })).toThrow(InvalidInputError);
    expect(() => cusum([Number.NaN], { k: 0.5, h: 5 })).toThrow(InvalidInputError);
  });

  it.each([
    { name: 'normal numbers', draw: (random: () => number) => drawNormal(1, random) },
    { name: 'rare events', draw: (random: () => number) => ((random() < 0.1 ? 1 : 0) - 0.1) / 0.3 },
  ])('reaches a peak by chance no more often than its bound says, for $name', ({ draw }) => {
    const random = seededRandom('peaks');
    const values = (count: number): number[] => Array.from({ length: count }, () => draw(random));
    const reference = values(1500);
    const steps = 200;
    let below = 0;
    const rounds = 600;
    for (let round = 0; round < rounds; round += 1) {
      const { peakUp } = cusum(values(steps), { k: 0.5, h: 5 });
      if (cusumChance(reference, { k: 0.5, peak: peakUp, steps }) <= 0.1) below += 1;
    }
    expect(below / rounds).toBeLessThanOrEqual(0.1);
    expect(below).toBeGreaterThan(0);
  });

  it('has a bound of 1 where the reference climbs, and of 0 where it cannot', () => {
    expect(cusumChance([1, 2, 3], { k: 0.5, peak: 5, steps: 10 })).toBe(1);
    expect(cusumChance([0, 0.2], { k: 0.5, peak: 5, steps: 10 })).toBe(0);
    expect(cusumChance([0, 1, -2], { k: 0.5, peak: 0, steps: 10 })).toBe(1);
    // Half up by 1, half down by 2, in e^w: x + 1 / x^2 = 2 has the root 1.618..., the golden section.
    const golden = (1 + Math.sqrt(5)) / 2;
    expect(cusumChance([1, -2], { k: 0, peak: 9, steps: 3 })).toBeCloseTo(3 * golden ** -9, 12);
  });
});

describe('the adaptive window', () => {
  it('is cut where the mean changed, and holds what came since', () => {
    const window = adaptiveWindow([...zeros(80), ...ones(40)], { delta: 0.002 });
    expect(window).toEqual({
      cuts: [{ changeAt: 80, detectedAt: expect.any(Number) as number }],
      start: 80,
      mean: 1,
    });
    expect(window.cuts[0]?.detectedAt).toBeLessThan(100);
  });

  it('finds a change among noise near its place, and each of several', () => {
    const random = seededRandom('changes');
    const at = (chance: number, count: number) =>
      Array.from({ length: count }, () => (random() < chance ? 1 : 0));
    const window = adaptiveWindow([...at(0.2, 400), ...at(0.8, 400), ...at(0.3, 400)], { delta: 0.002 });
    const places = window.cuts.map(({ changeAt }) => changeAt);
    expect(places.some((place) => Math.abs(place - 400) < 25)).toBe(true);
    expect(places.some((place) => Math.abs(place - 800) < 25)).toBe(true);
    expect(window.mean).toBeCloseTo(0.3, 1);
    for (const { changeAt, detectedAt } of window.cuts) expect(changeAt).toBeLessThanOrEqual(detectedAt);
  });

  it('keeps everything while the mean stays', () => {
    for (let round = 0; round < 30; round += 1) {
      const random = seededRandom('steady', round);
      const values = Array.from({ length: 300 }, () => random());
      expect(adaptiveWindow(values, { delta: 0.002 })).toMatchObject({ cuts: [], start: 0 });
    }
    expect(adaptiveWindow([], { delta: 0.01 })).toEqual({ cuts: [], start: 0, mean: null });
  });

  it('refuses values outside 0 to 1 and a delta that is no chance', () => {
    expect(() => adaptiveWindow([1.2], { delta: 0.01 })).toThrow(InvalidInputError);
    expect(() => adaptiveWindow([0.5], { delta: 0 })).toThrow(InvalidInputError);
    expect(() => adaptiveWindow([0.5], { delta: 1 })).toThrow(InvalidInputError);
  });
});

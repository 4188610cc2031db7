import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, indexAt } from '../../../src/quant/numeric/at.ts';
import { findRoot } from '../../../src/quant/numeric/find-root.ts';
import { minimise } from '../../../src/quant/numeric/minimise.ts';
import type { Objective } from '../../../src/quant/numeric/objective.ts';

const LIMITS = { gradientTolerance: 1e-9, maxIterations: 500 };

const rosenbrock: Objective = (point, gradient) => {
  const [x, y] = [at(point, 0), at(point, 1)];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe('the minimiser', () => {
  it('finds the end of a curved valley', () => {
    const start = Float64Array.of(-1.2, 1);
    const minimum = minimise(rosenbrock, start, LIMITS);

    expect(minimum.status).toBe('CONVERGED');
    expect(at(minimum.point, 0)).toBeCloseTo(1, 8);
    expect(at(minimum.point, 1)).toBeCloseTo(1, 8);
    expect([...start]).toEqual([-1.2, 1]);
    expect(minimise(rosenbrock, start, LIMITS)).toEqual(minimum);
  });

  it('stays on the near side of a wall and says that it stalled there', () => {
    const slopeToWall: Objective = (point, gradient) => {
      gradient[0] = 1;
      return at(point, 0) > 2 ? at(point, 0) : Infinity;
    };

    expect(minimise(slopeToWall, Float64Array.of(5), LIMITS).status).toBe('STALLED');
    expect(minimise(slopeToWall, Float64Array.of(1), LIMITS).status).toBe('STALLED');
  });

  it('finds a minimum beyond which there is a wall', () => {
    const barrier: Objective = (point, gradient) => {
      const x = at(point, 0);
      if (!(x > 0)) return Infinity;
      gradient[0] = 1 - 1e-3 / x;
      return x - 1e-3 * Math.log(x);
    };

    expect(at(minimise(barrier, Float64Array.of(3), LIMITS).point, 0)).toBeCloseTo(1e-3, 9);
  });

  it('takes fewer steps, to the same end, when told how the variables differ in scale', () => {
    const scales = [1e4, 1, 1e-4, 1e2, 1e-2];
    const quadratic: Objective = (point, gradient) => {
      let value = 0;
      for (const [index, scale] of scales.entries()) {
        const distance = at(point, index) - 1;
        value += (scale * distance ** 2) / 2 + distance ** 4;
        gradient[index] = scale * distance + 4 * distance ** 3;
      }
      return value;
    };
    const plain = minimise(quadratic, new Float64Array(5), LIMITS);
    const spread = Float64Array.from(scales, (scale) => 1 / (scale + 1));
    const told = minimise(quadratic, new Float64Array(5), { ...LIMITS, spread });

    expect(told.iterations).toBeLessThan(plain.iterations);
    expect(told.status).toBe('CONVERGED');
    for (const value of told.point) expect(Math.abs(value - 1)).toBeLessThan(1e-3);
  });

  it('says when its steps ran out', () => {
    const minimum = minimise(rosenbrock, Float64Array.of(-1.2, 1), { ...LIMITS, maxIterations: 3 });

    expect(minimum.status).toBe('ITERATION_LIMIT');
    expect(minimum.iterations).toBe(3);
    expect(minimum.gradientNorm).toBeGreaterThan(LIMITS.gradientTolerance);
  });
});

describe('the root finder', () => {
  it('finds the root of a monotone function to the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (root) => {
        const found = findRoot((x) => Math.sinh(x - root), -21, 23);
        expect(Math.abs(found - root)).toBeLessThan(1e-13);
      }),
    );
  });

  it('takes a root at either end', () => {
    expect(findRoot((x) => x, 0, 1)).toBe(0);
    expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
  });

  it('refuses ends on one side of zero, and a function that is not a number', () => {
    const refusal: unknown = expect.objectContaining({ code: 'NO_CONVERGENCE' });

    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(refusal);
    expect(() => findRoot((x) => (Math.abs(x) < 1 ? NaN : x), -1, 1)).toThrow(refusal);
  });
});

describe('a checked element', () => {
  it('is never read from outside its array', () => {
    expect(at(Float64Array.of(1, 2), 1)).toBe(2);
    expect(() => at(Float64Array.of(1, 2), 2)).toThrow(RangeError);
    expect(() => indexAt(Int32Array.of(1, 2), -1)).toThrow(RangeError);
  });
});

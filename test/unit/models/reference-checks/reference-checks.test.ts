import { describe, expect, it } from 'vitest';
import { checkReferenceCase } from '../../../../src/modules/models/domain/reference-checks/check-reference-case.ts';
import { referenceCase } from '../../../../src/modules/models/domain/reference-checks/reference-case.ts';
import { referenceChecks } from '../../../../src/modules/models/domain/reference-checks/reference-checks.ts';
import { wasRefused } from '../../../../src/modules/models/domain/reference-checks/was-refused.ts';
import { DomainError } from '../../../../src/shared/domain-error.ts';
import { InvalidInputError } from '../../../../src/shared/invalid-input-error.ts';

describe('the published figures', () => {
  it('all agree with the engine', () => {
    expect(referenceChecks().filter(({ passed }) => !passed)).toEqual([]);
  });

  it('have names of their own, a source and a tolerance', () => {
    const checks = referenceChecks();
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    for (const { expected, tolerance, source } of checks) {
      expect(Number.isFinite(expected)).toBe(true);
      expect(tolerance).toBeGreaterThanOrEqual(0);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it('cover every subject of the reference values', () => {
    const subjects = new Set(referenceChecks().map(({ name }) => name.split(/[ .]/)[0]));
    expect([...subjects].sort()).toEqual([
      'clv',
      'cusum',
      'devig',
      'experiment',
      'grid',
      'inverse',
      'kelly',
      'kolmogorov-smirnov',
      'psi',
      'scores',
      'tau',
      'time',
    ]);
  });

  it('are calculated anew, and the same to the bit each time', () => {
    const [first, again] = [referenceChecks(), referenceChecks()];
    expect(again).toEqual(first);
    expect(again[0]).not.toBe(first[0]);
  });
});

describe('a check', () => {
  const withAnswer = (answer: number | (() => number), tolerance = 0.1) =>
    checkReferenceCase(
      referenceCase({
        name: 'made',
        source: 'a test',
        tolerance,
        expected: { up: 2 },
        compute: () => ({ up: typeof answer === 'number' ? answer : answer() }),
      }),
      undefined,
    )[0];

  it.each([
    [2, 0, true],
    [2.1, 0.2, true],
    [1.9, 0.2, true],
    [2.3, 0.2, false],
    [2 + 1e-12, 0, false],
  ])('of %d within %d of 2 passes: %s', (actual, tolerance, passed) => {
    expect(withAnswer(actual, tolerance)).toEqual({
      name: 'made up',
      source: 'a test',
      expected: 2,
      actual,
      tolerance,
      passed,
      fault: null,
    });
  });

  it.each([NaN, Infinity, -Infinity])('fails without an actual value where the answer is %d', (answer) => {
    expect(withAnswer(answer, Infinity)).toMatchObject({
      actual: null,
      passed: false,
      fault: `The calculation gave ${answer}.`,
    });
  });

  it('fails with the reason where the calculation ends in an error', () => {
    const check = withAnswer(() => {
      throw new DomainError('NO_CONVERGENCE', 'no root');
    });
    expect(check).toMatchObject({ actual: null, passed: false, fault: 'DomainError: no root' });
  });

  it('compares each figure of one calculation by its own tolerance', () => {
    const checks = checkReferenceCase(
      referenceCase({
        name: 'pair',
        source: 'a test',
        tolerance: 1,
        expected: { fine: [1, 1e-9], coarse: 1 },
        compute: (given: number) => ({ coarse: given, fine: given }),
      }),
      1.5,
    );
    expect(checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['pair fine', false],
      ['pair coarse', true],
    ]);
  });
});

describe('a refusal as a number', () => {
  it('is 1 for bad input at the path alone', () => {
    const refuse = () => {
      throw new InvalidInputError('odds[1]', 1, 'must be above 1.');
    };
    expect(wasRefused('odds[1]', refuse)).toBe(1);
    expect(wasRefused('odds[2]', refuse)).toBe(0);
    expect(wasRefused('odds', () => 3)).toBe(0);
  });

  it('is no number at all for another error', () => {
    expect(() =>
      wasRefused('odds', () => {
        throw new RangeError('a fault of ours');
      }),
    ).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import {
  expectOther,
  requireKnownNames,
} from '../../../../src/modules/models/domain/reference-checks/other-expectations.ts';
import { referenceCase } from '../../../../src/modules/models/domain/reference-checks/reference-case.ts';
import { referenceChecks } from '../../../../src/modules/models/domain/reference-checks/reference-checks.ts';

const cases = [
  referenceCase({
    name: 'made',
    source: 'a test',
    tolerance: 0.1,
    expected: { one: 1, two: 2 },
    compute: () => ({ one: 1, two: 2 }),
  }),
];

describe('other expected values', () => {
  it('replace what they name, and keep what they leave out', () => {
    const checks = referenceChecks(expectOther(cases, [{ name: 'made two', expected: 2.5 }]));

    expect(checks).toEqual([
      {
        name: 'made one',
        expected: 1,
        actual: 1,
        tolerance: 0.1,
        passed: true,
        source: 'a test',
        fault: null,
      },
      {
        name: 'made two',
        expected: 2.5,
        actual: 2,
        tolerance: 0.1,
        passed: false,
        source: 'a test',
        fault: null,
      },
    ]);
    expect(referenceChecks(cases).every(({ passed }) => passed)).toBe(true);
  });

  it('may bring a tolerance and a source', () => {
    const other = { name: 'made one', expected: 1.4, tolerance: 0.5, source: 'another book' };

    const [check] = referenceChecks(expectOther(cases, [other]));

    expect(check).toMatchObject({ ...other, actual: 1, passed: true });
  });

  it('are refused under a name that is no check, and twice under the same', () => {
    expect(() => requireKnownNames(cases, [{ name: 'made one', expected: 1 }])).not.toThrow();
    expect(() => requireKnownNames(cases, [{ name: 'made three', expected: 1 }])).toThrow(
      '[0].name: "made three" is no check',
    );
    const twice = [
      { name: 'made one', expected: 1 },
      { name: 'made one', expected: 2 },
    ];
    expect(() => requireKnownNames(cases, twice)).toThrow('[1].name: "made one" stands in the list twice');
  });
});

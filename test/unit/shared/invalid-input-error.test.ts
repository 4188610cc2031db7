import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';

describe('an invalid input', () => {
  test('names the place, the value and the rule', () => {
    const { code, message, path, value, rule, name } = new InvalidInputError(
      'odds[1]',
      0.5,
      'is not above 1',
    );
    expect({ code, message, path, value, rule, name }).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'odds[1]: 0.5 is not above 1',
      path: 'odds[1]',
      value: '0.5',
      rule: 'is not above 1',
      name: 'InvalidInputError',
    });
  });

  test.each([
    ['a', '"a"'],
    [null, 'null'],
    [undefined, 'undefined'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [12n, '12'],
    [['a', 1], '["a",1]'],
    [new Date('2026-05-15T06:00:00Z'), '"2026-05-15T06:00:00.000Z"'],
  ])('shows %o as %s', (given, shown) => {
    expect(new InvalidInputError('x', given, 'is wrong').value).toBe(shown);
  });

  test('never carries a whole payload back', () => {
    expect(new InvalidInputError('x', 'a'.repeat(1_000_000), 'is wrong').message).toHaveLength(
      'x: … is wrong'.length + 120,
    );
  });

  test.each([
    ['a value that JSON cannot hold', { big: 1n }],
    ['a symbol', Symbol('s')],
  ])('can be %s', (_name, given) => {
    expect(new InvalidInputError('x', given, 'is wrong')).toMatchObject({
      code: 'BAD_USER_INPUT',
      path: 'x',
    });
  });
});

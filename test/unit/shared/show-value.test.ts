import { describe, expect, test } from 'vitest';
import { cutShort, showValue } from '../../../src/shared/show-value.ts';

describe('a shown value', () => {
  test.each([
    ['HOME', '"HOME"'],
    [-0.5, '-0.5'],
    [undefined, 'undefined'],
    [{ min: 1n }, '{"min":"1"}'],
  ])('of %o is %s', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  test('is cut after 120 characters, with a sign', () => {
    expect(cutShort('a'.repeat(120))).toBe('a'.repeat(120));
    expect(cutShort('a'.repeat(121))).toBe(`${'a'.repeat(120)}…`);
    expect(showValue(Array.from({ length: 1_000 }, () => 'a'))).toHaveLength(121);
  });
});

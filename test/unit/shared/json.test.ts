import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/shared/json.ts';

describe('a value becomes what JSON holds of it', () => {
  test('instants become text, undefined members vanish', () => {
    const value = { at: new Date('2026-05-15T06:00:00Z'), gone: undefined, list: [1, null, true, 'a'] };
    expect(toJson(value)).toEqual({ at: '2026-05-15T06:00:00.000Z', list: [1, null, true, 'a'] });
  });

  test.each([NaN, Infinity, -Infinity])('%d is refused with the name of the member', (number) => {
    expect(() => toJson({ inner: { edge: number } })).toThrow(new RangeError(`edge: JSON has no ${number}`));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '../../../src/shared/json-fault.ts';

const REFUSED_KEYS = ['__proto__', 'constructor', 'prototype'];
const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\u0000') && one.isWellFormed());
const key = text.filter((one) => !REFUSED_KEYS.includes(one));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Number.isInteger(one)),
);
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constant(null),
    fc.boolean(),
    text,
    number,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('JSON', () => {
  test('that a database keeps is taken as it is', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(findJsonFault(value)).toEqual({ found: false, json: value });
      }),
    );
  });

  test('with one part that a database would change is refused, wherever the part is', () => {
    const faults = fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      -(2 ** 60),
      'a\u0000b',
      '\ud800',
      JSON.parse('{"__proto__":1}'),
      { constructor: 1 },
      undefined,
      1n,
    );
    fc.assert(
      fc.property(faults, fc.array(fc.oneof(fc.constant(0), key), { maxLength: 6 }), (fault, way) => {
        const value = way.reduceRight<unknown>(
          (inner, step) => (step === 0 ? [inner] : { [step]: inner }),
          fault,
        );
        expect(findJsonFault(value).found).toBe(true);
      }),
    );
  });

  test('is refused with the path of what is wrong in it', () => {
    expect(findJsonFault({ a: [1, { b: Number.NaN }] })).toMatchObject({ found: true, path: '.a[1].b' });
  });

  test('may be 32 levels deep and no deeper', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(findJsonFault(nested(32)).found).toBe(false);
    expect(findJsonFault(nested(33)).found).toBe(true);
  });
});

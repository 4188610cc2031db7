import { expect, test } from 'vitest';
import {
  decimalsOf,
  isWithinLastDigit,
  multiplyDecimals,
  roundHalfEven,
} from '../../../src/modules/trading/domain/tape/decimal-product.ts';

test.each([
  ['90.450000', '1.00000000', '90.45'],
  ['90.54', '1.1044842', '99.999999468'],
  ['0.1', '0.2', '0.02'],
  ['007', '0.5', '3.5'],
  ['123456789012345678901234567890', '0.000000000000000001', '123456789012.34567890123456789'],
])('%s × %s is exactly %s', (one, other, product) => {
  expect(multiplyDecimals(one, other)).toBe(product);
});

test.each([
  ['99.999999465', 8, '99.99999946'],
  ['99.999999475', 8, '99.99999948'],
  ['99.9999994650001', 8, '99.99999947'],
  ['0.5', 0, '0'],
  ['1.5', 0, '2'],
  ['2.5', 0, '2'],
  ['9.999', 2, '10'],
  ['1.20', 5, '1.2'],
])('%s has %s decimals as %s: halves go to the even neighbour', (given, digits, rounded) => {
  expect(roundHalfEven(given, digits)).toBe(rounded);
});

test('a decimal says another one but for its last digit', () => {
  expect(isWithinLastDigit('43440.1416', '43440.14160')).toBe(true);
  expect(isWithinLastDigit('43440.14', '43440.1416')).toBe(true);
  expect(isWithinLastDigit('43440.15', '43440.1416')).toBe(true);
  expect(isWithinLastDigit('43440.16', '43440.1416')).toBe(false);
  expect(isWithinLastDigit('43440.13', '43440.1416')).toBe(false);
  expect(isWithinLastDigit('43440.141600', '43440.1416')).toBe(true);
  expect(isWithinLastDigit('43440.141601', '43440.1416')).toBe(false);
});

test('zeros at the end are no decimals', () => {
  expect(['1', '1.0', '1.50', '0.00000001'].map(decimalsOf)).toEqual([0, 0, 1, 8]);
});

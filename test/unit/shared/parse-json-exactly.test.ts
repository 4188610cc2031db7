import { expect, test } from 'vitest';
import { parseJsonExactly } from '../../../src/shared/parse-json-exactly.ts';

test.each([
  '9007199254740993',
  '-12345678901234567890.5',
  '1e400',
  '0.1234567890123456789012345',
  '[1,2.5,{"a":9007199254740993,"b":["x",null,true]}]',
  '{"edge":0.651,"clv":0}',
  '"1e400"',
  'null',
])('%s is answered as it stands', (text) => {
  expect(JSON.stringify(parseJsonExactly(text))).toBe(text);
});

test('what a double holds is a number', () => {
  expect(parseJsonExactly('{"a":[0.5,-3,1]}')).toEqual({ a: [0.5, -3, 1] });
});

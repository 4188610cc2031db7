import { expect, test } from 'vitest';
import { findJsonExcess } from '../../../src/shared/json-excess.ts';

const MOST = { depth: 2, values: 5 };

test.each([
  ['nothing', '', null],
  ['as deep as it may be', '[[1],{"a":1}]', null],
  ['deeper', '[[[', 'depth'],
  ['brackets in a text', '"[[[[,,,,,,,"', null],
  ['brackets behind an escaped quote', String.raw`"a\"[[[["`, null],
  ['brackets behind an escaped backslash', String.raw`"a\\"[[[`, 'depth'],
  ['many escaped quotes', String.raw`"\"\"\"\"[[[[`, null],
  ['as many values as there may be', '[1,2,3,4,5]', null],
  ['more values', '[1,2,3,4,5,6]', 'values'],
  ['more empty lists', '[[],[],[]]', 'values'],
])('a JSON text has too much of what it has too much of: %s', (_what, text, excess) => {
  expect(findJsonExcess(text, MOST)).toBe(excess);
});

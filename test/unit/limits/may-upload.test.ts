import { expect, test } from 'vitest';
import { mayUpload } from '../../../src/graphql/limits/may-upload.ts';

const pieces = (...texts: string[]): Buffer[] => texts.map((text) => Buffer.from(text));

test.each([
  ['names the field', ['{"variables":{},"query":"mutation { recordTrades(', 'input: $i) }"}']],
  ['names it where two pieces meet', ['{"query":"mutation { recordTr', 'ades(input: $i) }"}']],
  ['asks for a published document', ['{"documentId":"sha', '256:00"}']],
])('a body that %s may be an upload', (_what, texts) => {
  expect(mayUpload(pieces(...texts))).toBe(true);
});

test('any other is none, whatever it has in it', () => {
  expect(mayUpload(pieces('{"query":"{ teams { totalCount } }"', ',"variables":{"record":"Trades"}}'))).toBe(
    false,
  );
  expect(mayUpload([])).toBe(false);
});

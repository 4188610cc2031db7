import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchFile, playedRows, resultPrices } from '../../support/match-file.ts';
import { decodeText } from '../../../src/shared/decode-text.ts';
import { parse, refusalOf } from './parse.ts';

const whole = Buffer.from(
  matchFile(
    playedRows(5, () => ({
      HS: 3,
      Referee: 'A',
      ...resultPrices('B365'),
      AHh: -1,
      B365AHH: 2,
      B365AHA: 1.9,
    })),
  ),
);
const PIECES = [
  '"',
  ',',
  '\r',
  '\n',
  '\0',
  '\uFEFF',
  '',
  ' ',
  '1e999',
  '-1',
  '=1+1',
  'E1',
  '31/02/2025',
  '24:00',
  'é',
  '\u00a0',
  'Date',
];

test('a file that is damaged anywhere is read or refused with its reason, and fails in no other way', () => {
  const damage = fc.record({
    at: fc.nat(whole.length),
    cut: fc.nat(30),
    piece: fc.oneof(
      fc.constantFrom(...PIECES).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }),
    ),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const bytes = damages.reduce(
        (file, { at, cut, piece }) => Buffer.concat([file.subarray(0, at), piece, file.subarray(at + cut)]),
        whole,
      );
      const refusal = refusalOf(decodeText(bytes), '2526/E0.csv');
      if (refusal) expect([refusal.code, refusal.reason.trim() === '']).toEqual(['IMPORT_REFUSED', false]);
      else expect(parse(decodeText(bytes)).rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

test('a file cut off at any byte holds no more than the lines that it still has', () => {
  for (let length = 0; length < whole.length; length += 7) {
    const text = decodeText(whole.subarray(0, length));
    if (refusalOf(text) !== null) continue;
    expect(parse(text).rows.length).toBeLessThanOrEqual(text.split('\r\n').length - 1);
  }
});

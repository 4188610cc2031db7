import { expect, test } from 'vitest';
import { isProspective } from '../../../src/modules/audit/domain/is-prospective.ts';

const at = (time: string): Date => new Date(`2026-05-15T${time}Z`);

test.each([
  ['sealed before it', '17:59:59.999', '18:00', '18:00', true],
  ['sealed as it began', '18:00:00.000', '18:00', '18:00', false],
  ['sealed after it', '18:00:00.001', '18:00', '18:00', false],
  ['put off since', '17:00:00.000', '18:00', '20:00', true],
  ['sealed after it should have begun, and put off', '19:00:00.000', '18:00', '20:00', false],
  ['brought forward to before it was sealed', '17:00:00.000', '18:00', '16:00', false],
])('of a match %s', (_what, sealed, known, stored, expected) => {
  const match = { kickOffAt: at(`${stored}:00.000`) };
  expect(isProspective({ sealedAt: at(sealed), kickOffAt: at(`${known}:00.000`), match })).toBe(expected);
});

test('an entry about no match, or without the kick-off of then, is neither', () => {
  const sealedAt = at('12:00:00.000');
  expect(isProspective({ sealedAt, kickOffAt: null, match: null })).toBeNull();
  expect(isProspective({ sealedAt, kickOffAt: null, match: { kickOffAt: at('18:00:00.000') } })).toBeNull();
});

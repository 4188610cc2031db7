import { expect, test } from 'vitest';
import { verifyAuditOptions } from '../../../src/cli/verify-audit-options.ts';

const HASH = '0123456789abcdef'.repeat(4);

test('the whole trail is verified when nothing is said', () => {
  expect(verifyAuditOptions([])).toEqual({ fromSequence: null, expectedHead: null });
});

test('a number to begin at and a noted head are read as the command prints them', () => {
  expect(verifyAuditOptions(['--from', '90000', '--expect', `100000:${HASH}`])).toEqual({
    fromSequence: 90_000,
    expectedHead: { sequence: 100_000, hash: HASH },
  });
});

test.each([
  [['--from', 'seven'], '--from: "seven" is no number of an entry'],
  [['--from', ''], '--from: "" is no number of an entry'],
  [['--expect', HASH], '--expect: '],
  [['--expect', `7:${HASH}:8`], 'is no NUMBER:HASH'],
  [['--expect', `x:${HASH}`], '--expect: "x" is no number of an entry'],
])('%j is refused with the option and the rule', (args, rule) => {
  expect(() => verifyAuditOptions(args)).toThrow(rule);
});

import { expect, test } from 'vitest';
import { hashedText, type SealedEntry } from '../../../src/modules/audit/domain/sealed-entry.ts';

const ENTRY: SealedEntry = {
  sequence: '2',
  id: '5b0c1f0e-6a1f-4c55-9d0a-0d6d2f6f9a11',
  kind: 'ACCESS',
  runId: null,
  step: null,
  matchId: null,
  pickId: null,
  subject: 'user:ann',
  outcome: 'GRANTED',
  kickOffAt: null,
  recordedAt: '2026-05-15T06:00:02.125000Z',
  sealedAt: '2026-05-15T06:00:02.481973Z',
  payload: '{"role": "reader"}',
  previousHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
};

test('an entry is hashed line by line, with a hyphen for what it has nothing to do with, and without its own hash', () => {
  expect(hashedText(ENTRY)?.split('\n')).toEqual([
    'a'.repeat(64),
    '2',
    '5b0c1f0e-6a1f-4c55-9d0a-0d6d2f6f9a11',
    'ACCESS',
    '-',
    '-',
    '-',
    '-',
    'user:ann',
    'GRANTED',
    '-',
    '2026-05-15T06:00:02.125000Z',
    '2026-05-15T06:00:02.481973Z',
    '{"role": "reader"}',
  ]);
});

test.each<[string, Partial<SealedEntry>]>([
  ['a subject that would read as none', { subject: '-' }],
  ['a line break that would read as another column', { subject: 'user:ann\nGRANTED' }],
  ...(
    ['sequence', 'id', 'kind', 'outcome', 'recordedAt', 'sealedAt', 'payload', 'previousHash'] as const
  ).map((column): [string, Partial<SealedEntry>] => [`no ${column}`, { [column]: null }]),
])('an entry with %s has no text: none was sealed like that', (_what, change) => {
  expect(hashedText({ ...ENTRY, ...change })).toBeNull();
});

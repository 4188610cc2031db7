import { expect, test } from 'vitest';
import { noteSql } from '../../../../src/graphql/caching/note-sql.ts';
import { ReadTrace } from '../../../../src/graphql/caching/read-trace.ts';

const TOLD = {
  told: new Map([
    ['matches', { key: 'id', keyType: 'integer' }],
    ['picks', { key: 'id', keyType: 'uuid' }],
  ]),
  silent: new Set(['jobs']),
  views: new Map(),
  fingerprint: '',
};

function noted(text: string, values: readonly unknown[] = []): ReadTrace {
  const trace = new ReadTrace({ era: 1, number: 0 }, TOLD);
  noteSql(trace, text, values);
  return trace;
}

test('a statement is made of the tables that it names', () => {
  const { tables, unknown } = noted(
    'WITH some AS (SELECT id FROM matches WHERE season = $1) SELECT count(*) FROM picks JOIN some ON true',
    ['2024/25'],
  );
  expect([[...tables].sort(), unknown]).toEqual([['matches', 'picks'], null]);
});

test.each([
  ["SELECT id FROM matches WHERE known_at < 'now'"],
  ["SELECT id FROM matches WHERE known_at < U&'\\006eow'"],
  ["SELECT id FROM matches WHERE known_at < e'now'"],
  ['SELECT id FROM matches, U&"\\006aobs"'],
  ['SELECT id FROM matches WHERE known_at < current_timestamp'],
  ['SELECT id FROM matches WHERE known_at < clock_timestamp()'],
  ['DELETE FROM matches'],
  ['SELECT id FROM matches; SELECT 1'],
  ['SELECT id /* of */ FROM matches'],
])('of %s it cannot be told what it looks at', (text) => {
  expect(noted(text).unknown).toBe('statement');
});

test('a table that tells no changes, and a moving instant among the values, make an answer that is not kept', () => {
  expect(noted('SELECT id FROM jobs, matches').unknown).toBe('untold');
  expect(noted('SELECT id FROM matches WHERE known_at < $1::timestamptz', ['now']).unknown).toBe('statement');
});

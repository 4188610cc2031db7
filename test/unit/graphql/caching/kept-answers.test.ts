import { describe, expect, test } from 'vitest';
import { KeptAnswers } from '../../../../src/graphql/caching/kept-answers.ts';
import type { ReadSet } from '../../../../src/graphql/caching/read-trace.ts';

const NOTHING_READ: ReadSet = { tables: new Set(), rows: new Map() };
const tables = (...names: string[]): ReadSet => ({ tables: new Set(names), rows: new Map() });
const rows = (table: string, ...keys: string[]): ReadSet => ({
  tables: new Set(),
  rows: new Map([[table, new Set(keys)]]),
});
const textIn = (kept: KeptAnswers, key: string): string | null => kept.get(key)?.data.toString() ?? null;

function filled(): KeptAnswers {
  const kept = new KeptAnswers(100_000, () => undefined);
  kept.set('list', Buffer.from('list'), tables('picks', 'matches'));
  kept.set('row 1', Buffer.from('row 1'), rows('picks', '1'));
  kept.set('rows 1 2', Buffer.from('rows 1 2'), rows('picks', '1', '2'));
  kept.set('constant', Buffer.from('constant'), NOTHING_READ);
  return kept;
}
const keysOf = (kept: KeptAnswers): string[] =>
  ['list', 'row 1', 'rows 1 2', 'constant'].filter((key) => kept.get(key) !== null);

describe('kept answers', () => {
  test.each([
    { change: { table: 'picks', keys: ['1'] }, left: ['constant'], dropped: 3 },
    { change: { table: 'picks', keys: ['2'] }, left: ['row 1', 'constant'], dropped: 2 },
    { change: { table: 'picks', keys: ['3', '4'] }, left: ['row 1', 'rows 1 2', 'constant'], dropped: 1 },
    { change: { table: 'picks', keys: null }, left: ['constant'], dropped: 3 },
    { change: { table: 'matches', keys: ['1'] }, left: ['row 1', 'rows 1 2', 'constant'], dropped: 1 },
    { change: { table: 'teams', keys: null }, left: ['list', 'row 1', 'rows 1 2', 'constant'], dropped: 0 },
  ])('lose what $change is about, and nothing else', ({ change, left, dropped }) => {
    const kept = filled();
    expect(kept.drop(change)).toBe(dropped);
    expect(keysOf(kept)).toEqual(left);
    expect(kept.count).toBe(left.length);
  });

  test('are found by what they are made of now, not by what they were made of before', () => {
    const kept = filled();
    kept.set('row 1', Buffer.from('again'), rows('matches', '7'));
    kept.drop({ table: 'picks', keys: null });
    expect(textIn(kept, 'row 1')).toBe('again');
    kept.drop({ table: 'matches', keys: ['7'] });
    expect(kept.get('row 1')).toBe(null);
  });

  test('take no more than there is room for: those go that were not asked for the longest', () => {
    let evicted = 0;
    const kept = new KeptAnswers(10_000, () => (evicted += 1));
    for (let number = 0; number < 20; number += 1) {
      kept.set(`${number}`, Buffer.alloc(400), tables('picks'));
      kept.get('0');
      expect(kept.bytes).toBeLessThanOrEqual(10_000);
    }
    expect(evicted).toBe(20 - kept.count);
    expect(kept.count).toBe(11);
    expect(kept.get('0')).not.toBe(null);
    expect(kept.get('19')).not.toBe(null);
    expect(kept.get('1')).toBe(null);
  });

  test('take none that would drive out many others, and lose the one that it stands for', () => {
    const kept = filled();
    expect(kept.set('list', Buffer.alloc(12_500), tables('picks'))).toBe(false);
    expect(keysOf(kept)).toEqual(['row 1', 'rows 1 2', 'constant']);
  });

  test('count what they are made of', () => {
    const kept = new KeptAnswers(10_000, () => undefined);
    const many = Array.from({ length: 200 }, (_, key) => String(key));
    expect(kept.set('rows', Buffer.from('short'), rows('picks', ...many))).toBe(false);
  });

  test('give all their room back', () => {
    const kept = filled();
    expect(kept.clear()).toBe(4);
    expect([kept.bytes, kept.count, keysOf(kept)]).toEqual([0, 0, []]);
    const again = filled();
    for (const table of ['picks', 'matches']) again.drop({ table, keys: null });
    again.set('constant', Buffer.alloc(99_000), NOTHING_READ);
    expect([again.bytes, again.count]).toEqual([0, 0]);
  });

  test('lie in memory of their own', () => {
    const kept = filled();
    expect(kept.get('row 1')?.data.buffer.byteLength).toBe('row 1'.length);
  });
});

import { describe, expect, test } from 'vitest';
import { readChange } from '../../../src/db/changes/change.ts';
import { ChangeLog } from '../../../src/db/changes/change-log.ts';

const change = (number: number) => ({ table: 'picks', keys: [String(number)] });

describe('the log of changes', () => {
  test('tells what came after a number, in its order', () => {
    const log = new ChangeLog();
    log.add(change(1));
    const { number } = log;
    expect(log.since(number)).toEqual([]);
    log.add(change(2));
    log.add(change(3));
    expect(log.since(number)).toEqual([change(2), change(3)]);
  });

  test('tells all that it remembers, and nothing where it remembers too little', () => {
    const log = new ChangeLog();
    for (let number = 0; number < 5_000; number += 1) log.add(change(number));
    const all = Array.from({ length: 4_096 }, (_, index) => change(904 + index));
    expect(log.since(904)).toEqual(all);
    expect(log.since(903)).toBe(null);
    expect(log.since(5_000)).toEqual([]);
  });
});

test.each([
  ['trades 17,18', { table: 'trades', keys: ['17', '18'] }],
  ['odds_quotes *', { table: 'odds_quotes', keys: null }],
  [
    'picks 0193a5b0-0000-7000-8000-000000000000',
    { table: 'picks', keys: ['0193a5b0-0000-7000-8000-000000000000'] },
  ],
  ['', null],
  ['*', null],
  ['trades', null],
  ['trades ', null],
  ['trades 1;2', null],
  ['a b c', null],
])('%j says %j', (payload, said) => expect(readChange(payload)).toEqual(said));

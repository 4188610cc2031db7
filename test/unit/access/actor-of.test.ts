import { expect, test } from 'vitest';
import { actorOf } from '../../../src/modules/access/domain/actor-of.ts';
import type { Caller } from '../../../src/modules/access/domain/caller.ts';
import { LOCAL_USER } from '../../../src/modules/access/local-user.ts';

const ci: Caller = { ...LOCAL_USER, kind: 'API_KEY', id: 'key:qs_1a2b3c4d', name: 'ci' };

test('the user of the machine is recorded as who it says it is, or not at all', () => {
  expect(actorOf(LOCAL_USER, ' Ada ')).toBe(' Ada ');
  expect(actorOf(LOCAL_USER, null)).toBeNull();
});

test('who has a name is recorded by it, behind the one that is given', () => {
  expect(actorOf(ci, null)).toBe('ci');
  expect(actorOf(ci, ' Ada ')).toBe('Ada (ci)');
  expect(actorOf(ci, 'Ada (root)')).toBe('Ada (root) (ci)');
});

test('names that are too long together are refused, and so is an empty one', () => {
  expect(actorOf(ci, 'x'.repeat(95))).toHaveLength(100);
  expect(() => actorOf(ci, 'x'.repeat(96))).toThrow(/^by: .*at most 100 with the name of the caller/);
  expect(() => actorOf(ci, ' ')).toThrow(/^by: /);
});

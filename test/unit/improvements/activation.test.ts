import { describe, expect, test } from 'vitest';
import { checkBatch, decideActivations } from '../../../src/modules/improvements/domain/activation.ts';

const STORED = new Map([
  [1, 'proposed'],
  [2, 'active'],
  [3, 'proposed'],
  [4, 'rejected'],
]);
const outcomesOf = (ids: readonly number[], policy: 'REJECT_ALL' | 'APPLY_VALID') =>
  decideActivations(ids, STORED, policy).map(({ outcome }) => outcome);

describe('a batch', () => {
  test('of which all can be activated is, by either policy', () => {
    expect(outcomesOf([3, 1], 'REJECT_ALL')).toEqual(['ACTIVATED', 'ACTIVATED']);
    expect(outcomesOf([3, 1], 'APPLY_VALID')).toEqual(['ACTIVATED', 'ACTIVATED']);
  });

  test('of which one cannot be is held back under REJECT_ALL, and told of each under both', () => {
    expect(decideActivations([1, 2, 9, 4], STORED, 'REJECT_ALL')).toEqual([
      { id: 1, outcome: 'HELD_BACK', foundStatus: 'PROPOSED' },
      { id: 2, outcome: 'WRONG_STATUS', foundStatus: 'ACTIVE' },
      { id: 9, outcome: 'NOT_FOUND', foundStatus: null },
      { id: 4, outcome: 'WRONG_STATUS', foundStatus: null },
    ]);
    expect(outcomesOf([1, 2, 9, 4], 'APPLY_VALID')).toEqual([
      'ACTIVATED',
      'WRONG_STATUS',
      'NOT_FOUND',
      'WRONG_STATUS',
    ]);
  });

  test('has 1 to 100 ids, each once', () => {
    const ids = Array.from({ length: 100 }, (_, place) => place + 1);
    expect(() => checkBatch(ids)).not.toThrow();
    expect(() => checkBatch([])).toThrow('ids: [] must be 1 to 100 ids');
    expect(() => checkBatch([...ids, 101])).toThrow('must be 1 to 100 ids');
    expect(() => checkBatch([5, 6, 5])).toThrow('ids[2]: 5 is the improvement of an earlier id');
  });
});

import { expect, test } from 'vitest';
import {
  checkRecordCount,
  outcomesOf,
  refusalAt,
} from '../../../src/modules/trading/domain/record-outcome.ts';
import { InvalidInputError } from '../../../src/shared/invalid-input-error.ts';
import { NotFoundError } from '../../../src/shared/not-found-error.ts';

const refusal = { code: 'BAD_USER_INPUT', message: 'no', path: 'items[1]' } as const;

test('one refusal holds all others back under REJECT_ALL, stored or not', () => {
  expect(outcomesOf([7, refusal, null], 'REJECT_ALL').map(({ outcome, id }) => [outcome, id])).toEqual([
    ['HELD_BACK', null],
    ['REFUSED', null],
    ['HELD_BACK', null],
  ]);
  expect(outcomesOf([7, 8], 'REJECT_ALL').map(({ outcome, id }) => [outcome, id])).toEqual([
    ['RECORDED', 7],
    ['RECORDED', 8],
  ]);
});

test('a refusal leaves the others alone under APPLY_VALID', () => {
  expect(outcomesOf([7, refusal], 'APPLY_VALID')).toEqual([
    { outcome: 'RECORDED', id: 7, refusal: null },
    { outcome: 'REFUSED', id: null, refusal },
  ]);
});

test('a refusal names the value where it knows it, and else the record', () => {
  expect(refusalAt('items[2]', new InvalidInputError('items[2].price', '0', 'is 0')).path).toBe(
    'items[2].price',
  );
  expect(refusalAt('items[2]', new NotFoundError('Trade', '1')).path).toBe('items[2]');
});

test('a batch has 1 to 1,000 records', () => {
  for (const count of [1, 1_000]) expect(() => checkRecordCount(count)).not.toThrow();
  for (const count of [0, 1_001]) expect(() => checkRecordCount(count)).toThrow(InvalidInputError);
});

import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../../src/graphql/connections/merge-rows.ts';
import type { Page } from '../../../src/graphql/connections/page.ts';

const page = (direction: 'ASC' | 'DESC', isBackward = false): Page<'Friction'> => ({
  key: { field: 'frictionScore', kind: 'float', isNullable: true, description: 'By score.' },
  order: { model: 'Friction', name: 'FRICTION_SCORE', direction },
  isBackward,
  size: 10,
  after: null,
  before: null,
});

const SCORES = [NaN, 3, null, Infinity, -Infinity, NaN, Infinity, -0, 0, -Infinity, null];
const ROWS = SCORES.map((frictionScore, index) => ({ frictionId: index + 1, frictionScore }));

/** The ids in the order in which they come. */
const merged = (rows: readonly object[], asked: Page<'Friction'>): unknown[] =>
  mergeRows('frictionId', asked, rows).map((row): unknown => Reflect.get(row, 'frictionId'));

describe('rows of two lists', () => {
  const ascending = [5, 10, 8, 9, 2, 4, 7, 1, 6, 3, 11];
  const descending = [6, 1, 7, 4, 2, 9, 8, 10, 5, 11, 3];

  test('come in the order of PostgreSQL: NaN is greater than every number and equals itself, no value is last', () => {
    expect(merged(ROWS, page('ASC'))).toEqual(ascending);
    expect(merged(ROWS, page('DESC'))).toEqual(descending);
  });

  test('come in the same order however they lay before', () => {
    for (let shift = 0; shift < ROWS.length; shift++) {
      const turned = [...ROWS.slice(shift), ...ROWS.slice(0, shift)];
      expect(merged(turned, page('DESC'))).toEqual(descending);
      expect(merged(turned.toReversed(), page('ASC'))).toEqual(ascending);
    }
  });

  test('come the other way round for a page that is read from its end', () => {
    expect(merged(ROWS, page('DESC', true))).toEqual(descending.toReversed());
  });

  test('of texts are refused: how text compares is the business of the database', () => {
    const byName = { ...page('ASC'), key: { ...page('ASC').key, kind: 'text' as const } };
    expect(() => mergeRows('frictionId', byName, [])).toThrow(/cannot be merged/);
  });
});

import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { measureOperation, shapesOf } from '../../../src/graphql/limits/measure-operation.ts';
import { MOST_COUNTED } from '../../../src/graphql/limits/operation-limits.ts';
import { readFieldCost } from '../../../src/graphql/limits/read-field-cost.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { list(first: Int = 5): [Thing!]! one: Thing! any: Node either: Either }
  type Thing implements Node { id: ID! name: String! things: [Thing!]! }
  type Dear implements Node { id: ID! things: [Thing!]! }
  union Either = Thing | Dear
`);
const query = schema.getQueryType();
const list = query?.getFields()['list'];
if (list)
  list.extensions = { complexity: ({ first }: { first: number }) => ({ field: 2, multiplier: first }) };

function measured(text: string, variables: Record<string, unknown> = {}) {
  const measure = measureOperation({ schema, document: parse(text), variables });
  if (!measure) throw new Error('There is no operation to measure.');
  return measure;
}
const cost = (text: string, variables = {}) => measured(text, variables).cost;

describe('the cost of an operation', () => {
  test.each([
    ['a field is 1', '{ one { id } }', {}, 2],
    ['a list that says nothing multiplies by 10', '{ one { things { id name } } }', {}, 22],
    ['an argument multiplies', '{ list(first: 3) { id name } }', {}, 8],
    ['a default of the schema multiplies', '{ list { id } }', {}, 7],
    ['a variable multiplies', 'query($n: Int) { list(first: $n) { id } }', { n: 100 }, 102],
    ['a default of the operation multiplies', 'query($n: Int = 50) { list(first: $n) { id } }', {}, 52],
    [
      'of several types the dearest counts',
      '{ any { ... on Thing { id name } ... on Dear { things { id } } } }',
      {},
      12,
    ],
    [
      'what all types have counts with each',
      '{ either { __typename ... on Node { id } ... on Thing { name } } }',
      {},
      4,
    ],
    [
      'what is skipped is free',
      'query($no: Boolean!) { one { id name @skip(if: $no) things @include(if: false) { id } } }',
      { no: true },
      2,
    ],
    ['the schema is 1,000, whatever is asked', '{ __schema { types { name } } }', {}, 1_000],
    [
      'a fragment counts wherever it is spread',
      '{ one { ...A } b: one { ...A } } fragment A on Thing { id name }',
      {},
      6,
    ],
    [
      'variables that do not fit cost a point',
      'query($n: Int!) { list(first: $n) { id } }',
      { n: 'many' },
      1,
    ],
  ])('%s', (_what, text, variables, points) => {
    expect(cost(text, variables)).toBe(points);
  });

  test('stops at the largest number that is exact', () => {
    const levels = 20;
    expect(cost(`{ one { ${'things { '.repeat(levels)} id ${'} '.repeat(levels)} } }`)).toBe(MOST_COUNTED);
  });

  test('of a bomb of fragments is counted as fast as it is read', () => {
    const bomb = Array.from(
      { length: 200 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    const { cost: points, shape } = measured(
      `{ ...F0 } ${bomb.join(' ')} fragment F200 on Query { one { id } }`,
    );
    expect([points, shape.breadth]).toEqual([MOST_COUNTED, MOST_COUNTED]);
    expect(shape.repeats).toBeGreaterThan(1e15);
  });
});

describe('the shape of an operation', () => {
  test('counts what stands in its fragments', () => {
    const { shape } = measured(
      '{ a: one { id id ...A } one { id } ... { b: one { id @skip(if: false) } } } fragment A on Thing { things { c: id } }',
    );
    expect(shape).toEqual({
      depth: 3,
      breadth: 9,
      aliases: 3,
      rootFields: 3,
      directives: 1,
      repeats: 1,
      isIntrospecting: false,
    });
  });

  test('of fragments in a circle can be counted', () => {
    const [shape] = shapesOf(parse('{ one { ...A } } fragment A on Thing { id things { ...A } }'));
    expect(shape?.depth).toBe(2);
  });

  test('does not count how deep the schema is looked into', () => {
    const { shape } = measured('{ __schema { types { fields { type { ofType { name } } } } } }');
    expect(shape).toMatchObject({ depth: 1, breadth: 6, isIntrospecting: true });
  });
});

describe('the cost that a field says it has', () => {
  test.each([
    ['nothing', undefined, false, { own: 1, times: 1 }],
    ['nothing of a list', undefined, true, { own: 1, times: 10 }],
    ['a number', 7, true, { own: 7, times: 10 }],
    ['both', { field: 0, multiplier: 3 }, true, { own: 0, times: 3 }],
    ['less than nothing', { field: -1, multiplier: -5 }, false, { own: 0, times: 0 }],
    [
      'no number',
      { field: Number.NaN, multiplier: Infinity },
      false,
      { own: MOST_COUNTED, times: MOST_COUNTED },
    ],
  ])('is what it says: %s', (_what, option, isList, expected) => {
    expect(readFieldCost(option, isList, () => ({}))).toEqual(expected);
  });
});

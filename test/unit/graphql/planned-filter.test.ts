import { expect, test } from 'vitest';
import { defineFilter, type FilterValue } from '../../../src/graphql/filters/define-filter.ts';
import { measureInput } from '../../../src/graphql/filters/measure-conditions.ts';

test('a filter that cannot be followed is no condition of a plan, and only its refusal is explained', () => {
  const explained: string[] = [];
  const filter = defineFilter<'Team'>('Made', {
    dna: {
      kind: 'measures',
      input: measureInput('MadeMeasureFilter', 'Which number.'),
      locate: () => null,
      explainUnknown: (path) => {
        explained.push(path);
        return 'is no number';
      },
      description: 'By numbers.',
    },
  });
  const value: FilterValue & { dna: object[] } = { dna: [{ path: 'a.b', gt: 0 }] };
  expect(filter.planned(value)).toEqual({});
  expect(explained).toEqual([]);
  expect(() => filter.where(value)).toThrow('filter.dna[0].path: "a.b" is no number');
  expect(explained).toEqual(['a.b']);
});

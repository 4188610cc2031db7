import { describe, expect, test } from 'vitest';
import { DNA_MEASURES } from '../../../src/modules/teams/graphql/dna/dna-measures.ts';
import { nameFinder } from '../../../src/modules/teams/graphql/dna/nearest-names.ts';

/** Levenshtein's distance as it is defined, by which the finder's shortcuts are checked. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let index = 0; index < to.length; index += 1) {
      next.push(
        Math.min(
          (row[index] ?? 0) + (from[line] === to[index] ? 0 : 1),
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('the nearest names', () => {
  const names = [...DNA_MEASURES.keys()];
  const nearest = nameFinder(names);

  test.each([
    'market.empiricalProfile.avgEdges',
    'market.empirical_profile.avg_edge',
    'MARKET.EMPIRICALPROFILE.AVGEDGE',
    'maket.emprical.edge',
    'tactical.x',
    'luck',
    '',
    'zzzzzzzzzzzzzzzzzz',
  ])('of %j are those of the least Levenshtein distance, in the order of the list', (given) => {
    const expected = names
      .map((name) => ({ name, far: distance(given.toLowerCase(), name.toLowerCase()) }))
      .filter(({ far }) => far <= Math.ceil(given.length * 0.6))
      .toSorted((a, b) => a.far - b.far)
      .slice(0, 3)
      .map(({ name }) => name);
    expect(nearest(given)).toEqual(expected);
  });

  test('are not looked for when a text is longer than the longest name and five letters', () => {
    const find = nameFinder(['abc']);
    expect(find('abcdefghi')).toEqual([]);
    expect(find('abcxy')).toEqual(['abc']);
    expect(nearest(`market.empiricalProfile.avgEdge${'x'.repeat(1_000_000)}`)).toEqual([]);
  });
});

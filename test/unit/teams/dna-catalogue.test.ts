import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Prisma } from '../../../src/db/generated/client.ts';
import { DNA_CATALOGUE } from '../../../src/modules/teams/domain/dna/catalogue/dna-catalogue.ts';
import { measuresOf } from '../../../src/modules/teams/domain/dna/shape-measures.ts';
import { count, flag, group, list, measure } from '../../../src/modules/teams/domain/dna/shape.ts';

/** The jsonb columns of `team_quantum_dna_v3`, with their properties, as the database client has them. */
const documents = [
  ...readFileSync(path.resolve(import.meta.dirname, '../../../prisma/schema/teams.prisma'), 'utf8').matchAll(
    /^ {2}(\w+) +Json\?? +@map\("(\w+)"\)/gm,
  ),
].map(([, property, column]) => ({ property, column }));

describe('the DNA catalogue', () => {
  test('has 31 vectors', () => {
    expect(DNA_CATALOGUE.map(({ key }) => key)).toHaveLength(31);
  });

  test('has exactly the jsonb columns of the teams, under the properties of the database client', () => {
    expect(documents).toHaveLength(31);
    const byColumn = (a: { column?: string | undefined }, b: { column?: string | undefined }): number =>
      String(a.column).localeCompare(String(b.column));
    expect(DNA_CATALOGUE.map(({ property, column }) => ({ property, column })).sort(byColumn)).toEqual(
      documents.sort(byColumn),
    );
    const known = Object.keys(Prisma.TeamScalarFieldEnum);
    expect(DNA_CATALOGUE.filter(({ property }) => !known.includes(property))).toEqual([]);
  });

  test('names every vector once', () => {
    for (const names of [
      DNA_CATALOGUE.map(({ key }) => key),
      DNA_CATALOGUE.map(({ column }) => column),
      DNA_CATALOGUE.map(({ property }) => property),
      DNA_CATALOGUE.map(({ label }) => label),
    ]) {
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('says of each what it is called, counted in, and what it holds', () => {
    for (const vector of DNA_CATALOGUE) {
      expect(vector.label).toMatch(/^[A-Z0-9]/);
      expect(vector.unit).not.toBe('');
      const description = vector.origin === 'COMPUTED' ? vector.shape.description : vector.description;
      expect(description).toMatch(/\.$/);
    }
  });
});

test('the numbers of a shape are its measures and counts outside lists, by field and as stored', () => {
  const inner = group('Inner', 'An inner group.', {
    avgGoals: measure('goals', 'A measure.'),
    isAny: flag('A flag.'),
  });
  const shape = group('Outer', 'An outer group.', {
    matches: count('A count.'),
    innerOnes: list('A list.', inner),
    homeGames: inner,
  });
  expect(measuresOf(shape).map(({ names, keys }) => [names, keys])).toEqual([
    [['matches'], ['matches']],
    [
      ['homeGames', 'avgGoals'],
      ['home_games', 'avg_goals'],
    ],
  ]);
});

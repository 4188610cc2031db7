import { builder } from '../../../../graphql/builder.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';
import { DNA_CATALOGUE } from '../../domain/dna/catalogue/dna-catalogue.ts';
import type { DnaVector } from '../../domain/dna/catalogue/vector.ts';

/** The name of a vector in the enumeration, after its column: `market_dna` is MARKET. */
export function nameOfVector({ column }: DnaVector): string {
  return column.replace(/_dna$/, '').toUpperCase();
}

/** What a vector holds, for readers. */
export function describeVector(vector: DnaVector): string {
  return vector.origin === 'COMPUTED' ? vector.shape.description : vector.description;
}

const byName = new Map(DNA_CATALOGUE.map((vector) => [nameOfVector(vector), vector]));

/** The vector of a value of the enumeration. */
export function vectorNamed(name: string): DnaVector {
  const vector = byName.get(name);
  if (!vector) throw new Error(`There is no DNA vector ${name}.`);
  return vector;
}

export const DnaVectorNameRef = builder.enumType('DnaVectorName', {
  description: 'The DNA vectors of a club; `dnaCatalogue` says more of each.',
  values: describedEnum<string>(
    Object.fromEntries([...byName].map(([name, vector]) => [name, describeVector(vector)])),
  ),
});

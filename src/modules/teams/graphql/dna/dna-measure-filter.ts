import { measureInput, type StoredMeasure } from '../../../../graphql/filters/measure-conditions.ts';
import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { DNA_MEASURES } from './dna-measures.ts';
import { nearestNames } from './nearest-names.ts';

export const DnaMeasureFilterRef = measureInput(
  'DnaMeasureFilter',
  'Which number, by the names of `dna`: `market.empiricalProfile.avgEdge`. `dnaCatalogue` lists them all.',
);

/** Where the number of a path is stored. @throws InvalidInputError for an unknown path, naming what comes near it. */
export function locateDnaMeasure(path: string, at: string): StoredMeasure {
  const measure = DNA_MEASURES.get(path);
  if (measure) return { column: measure.vector.property, keys: measure.keys };
  const near = nearestNames(path, [...DNA_MEASURES.keys()]);
  const hint = near.length === 0 ? 'see dnaCatalogue' : `near it are ${near.join(', ')}`;
  throw new InvalidInputError(at, path, `is no number in the DNA: ${hint}`);
}

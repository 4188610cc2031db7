import { TEAM_COLUMNS } from '../../../../db/team-columns.ts';
import { measureInput, type StoredMeasure } from '../../../../graphql/filters/measure-conditions.ts';
import { DNA_MEASURES } from './dna-measures.ts';
import { nameFinder } from './nearest-names.ts';

export const DnaMeasureFilterRef = measureInput(
  'DnaMeasureFilter',
  'Which number, by the names of `dna`: `market.empiricalProfile.avgEdge`. `dnaCatalogue` lists them all.',
);

/** Where the number of a path is stored; null for an unknown path. */
export function locateDnaMeasure(path: string): StoredMeasure | null {
  const measure = DNA_MEASURES.get(path);
  if (!measure) return null;
  const column = measure.vector.property;
  return { column, keys: measure.keys, itself: Reflect.get(TEAM_COLUMNS, column) };
}

const nearestPaths = nameFinder([...DNA_MEASURES.keys()]);

/** Why an unknown path is refused, naming what comes near it. */
export function explainUnknownMeasure(path: string): string {
  const near = nearestPaths(path);
  const hint = near.length === 0 ? 'see dnaCatalogue' : `near it are ${near.join(', ')}`;
  return `is no number in the DNA: ${hint}`;
}

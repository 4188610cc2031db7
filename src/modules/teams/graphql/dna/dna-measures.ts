import { DNA_CATALOGUE } from '../../domain/dna/catalogue/dna-catalogue.ts';
import type { DnaVector } from '../../domain/dna/catalogue/vector.ts';
import { measuresOf, type ShapeMeasure } from '../../domain/dna/shape-measures.ts';

/** A number inside a vector that clubs can be filtered by. */
export interface DnaMeasure extends ShapeMeasure {
  /** As in a query: `market.empiricalProfile.avgEdge`. */
  readonly path: string;
  readonly vector: DnaVector;
}

/** The numbers of a vector; none of an imported one, whose form is not known. */
export function measuresOfVector(vector: DnaVector): DnaMeasure[] {
  if (vector.origin === 'IMPORTED') return [];
  return measuresOf(vector.shape).map((measure) => ({
    ...measure,
    vector,
    path: [vector.key, ...measure.names].join('.'),
  }));
}

/** Every number that clubs can be filtered by, by path. */
export const DNA_MEASURES: ReadonlyMap<string, DnaMeasure> = new Map(
  DNA_CATALOGUE.flatMap(measuresOfVector).map((measure) => [measure.path, measure]),
);

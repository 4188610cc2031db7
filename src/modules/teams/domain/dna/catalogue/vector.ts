import type { LeagueSeason, TeamSeason } from '../league-season.ts';
import type { GroupShape, Shaped } from '../shape.ts';

/** One of the 31 DNA vectors of a team: the single source of its names, its shape and how it comes about. */
export type DnaVector = ComputedVector | ImportedVector;

interface Named<Key extends string = string> {
  /** Its field in GraphQL: `market` in `team { dna { market { … } } }`. */
  readonly key: Key;
  /** Its column in `team_quantum_dna_v3`: `market_dna`. */
  readonly column: string;
  /** Its property in the database client: `marketDna`. */
  readonly property: string;
  /** What people call it: `Market`. */
  readonly label: string;
  /** What its figures are mainly counted in. */
  readonly unit: string;
}

/** A vector that the product computes from matches; typed. */
export interface ComputedVector<Key extends string = string> extends Named<Key> {
  readonly origin: 'COMPUTED';
  readonly shape: GroupShape;
  /** Null where nothing can be said, such as the status of another season. */
  readonly compute: (team: TeamSeason, league: LeagueSeason) => object | null;
}

/** A vector that only comes from elsewhere; JSON of any shape. */
export interface ImportedVector<Key extends string = string> extends Named<Key> {
  readonly origin: 'IMPORTED';
  /** For a reader of the schema: what it holds, where it comes from, what null means. */
  readonly description: string;
}

/** Declares a computed vector; its figures have to be of its shape. */
export function computed<const Key extends string, Shape extends GroupShape>(
  vector: Omit<ComputedVector<Key>, 'origin' | 'shape' | 'compute'> & {
    readonly shape: Shape;
    readonly compute: (team: TeamSeason, league: LeagueSeason) => Shaped<Shape> | null;
  },
): ComputedVector<Key> {
  return { ...vector, origin: 'COMPUTED' };
}

/** Declares a vector that is stored as it came. */
export function imported<const Key extends string>(
  vector: Omit<ImportedVector<Key>, 'origin'>,
): ImportedVector<Key> {
  return { ...vector, origin: 'IMPORTED' };
}

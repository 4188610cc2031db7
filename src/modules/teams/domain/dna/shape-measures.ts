import type { Shape } from './shape.ts';
import { storedNameOf } from './stored-key.ts';

/** A number inside a vector that has one place of its own: not within a list. */
export interface ShapeMeasure {
  /** Its members by name, from the vector down: `['empiricalProfile', 'avgEdge']`. */
  readonly names: readonly string[];
  /** The same as it is stored: `['empirical_profile', 'avg_edge']`. */
  readonly keys: readonly string[];
  readonly shape: Extract<Shape, { kind: 'measure' | 'count' }>;
}

/** The measures and counts of a shape, in its order. */
export function measuresOf(
  shape: Shape,
  names: readonly string[] = [],
  keys: readonly string[] = [],
): ShapeMeasure[] {
  switch (shape.kind) {
    case 'measure':
    case 'count':
      return [{ names, keys, shape }];
    case 'group':
      return Object.entries(shape.fields).flatMap(([name, member]) =>
        measuresOf(member, [...names, name], [...keys, storedNameOf(name, member)]),
      );
    case 'flag':
    case 'text':
    case 'list':
      return [];
  }
}

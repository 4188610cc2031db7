import { FRICTION_VECTORS } from './friction-vectors.ts';
import { IMPORTED_VECTORS } from './imported-vectors.ts';
import { MARKET_VECTORS } from './market-vectors.ts';
import { PERFORMANCE_VECTORS } from './performance-vectors.ts';
import { STYLE_VECTORS } from './style-vectors.ts';
import type { DnaVector } from './vector.ts';

/** The 31 DNA vectors of a team. GraphQL fields, columns, validation and the docs follow from it or are tested against it. */
export const DNA_CATALOGUE: readonly DnaVector[] = [
  ...MARKET_VECTORS,
  ...PERFORMANCE_VECTORS,
  ...STYLE_VECTORS,
  ...FRICTION_VECTORS,
  ...IMPORTED_VECTORS,
];

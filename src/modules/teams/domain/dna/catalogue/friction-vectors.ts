import { frictionSignatures, frictionSignaturesShape } from '../friction/friction-signatures.ts';
import { computed, type ComputedVector } from './vector.ts';

export const FRICTION_VECTORS = [
  computed({
    key: 'frictionSignatures',
    column: 'friction_signatures',
    property: 'frictionSignatures',
    label: 'Friction signatures',
    unit: 'percentile',
    shape: frictionSignaturesShape,
    compute: frictionSignatures,
  }),
] as const satisfies readonly ComputedVector[];

import { signatureV3Dna, signatureV3Shape } from '../style/signature-v3-dna.ts';
import { computed, type ComputedVector } from './vector.ts';

export const STYLE_VECTORS = [
  computed({
    key: 'signatureV3',
    column: 'signature_v3',
    property: 'signatureV3',
    label: 'Signature',
    unit: 'standard deviations',
    shape: signatureV3Shape,
    compute: signatureV3Dna,
  }),
] as const satisfies readonly ComputedVector[];

import type { ComputedVector } from './vector.ts';

export const STYLE_VECTORS = [] as const satisfies readonly ComputedVector[];

import type { ComputedVector } from './vector.ts';

export const PERFORMANCE_VECTORS = [] as const satisfies readonly ComputedVector[];

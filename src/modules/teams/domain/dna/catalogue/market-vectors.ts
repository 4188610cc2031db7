import type { ComputedVector } from './vector.ts';

export const MARKET_VECTORS = [] as const satisfies readonly ComputedVector[];

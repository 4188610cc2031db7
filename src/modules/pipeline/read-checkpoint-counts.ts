import { z } from 'zod';

const count = z.int().min(0).max(2_147_483_647).nullable().catch(null);
const stored = z.object({ matches: count, skipped: count }).catch({ matches: null, skipped: null });

export type CheckpointCounts = z.infer<typeof stored>;

/** How many matches a node worked on and passed over, by the counts it stored; null for what they do not say. */
export function readCheckpointCounts(counts: unknown): CheckpointCounts {
  return stored.parse(counts);
}

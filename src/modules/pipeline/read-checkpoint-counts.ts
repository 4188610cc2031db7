import { z } from 'zod';

const count = z.int().min(0).max(2_147_483_647).nullable().catch(null);
const stored = z.object({
  counts: z.object({ matches: count, skipped: count }).catch({ matches: null, skipped: null }),
});

export type CheckpointCounts = z.infer<typeof stored>['counts'];

/** How many matches a node worked on and passed over, by what it stored; null for what its output does not say. */
export function readCheckpointCounts(output: unknown): CheckpointCounts {
  return stored.safeParse(output).data?.counts ?? { matches: null, skipped: null };
}

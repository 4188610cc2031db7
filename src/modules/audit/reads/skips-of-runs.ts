import type { Reader } from '../../../db/transaction.ts';

export interface Skips {
  /** As the entries name it. */
  readonly reason: string;
  readonly matches: number;
}

/** How many matches each run passed over, by reason, the most frequent first; runs that passed over none are left out. */
export async function skipsOfRuns(db: Reader, runIds: readonly string[]): Promise<Map<string, Skips[]>> {
  const rows = await db.$queryRaw<(Skips & { readonly runId: string })[]>`
    SELECT run_id AS "runId", (payload -> 'skipped' ->> 'reason') COLLATE "C" AS reason, count(*)::int AS matches
      FROM pick_audit_trail
     WHERE run_id = ANY (${[...runIds]}::uuid[]) AND kind = 'MATCH_DECISION' AND outcome = 'SKIPPED'
     GROUP BY 1, 2 ORDER BY 3 DESC, 2`;
  return Map.groupBy(rows, ({ runId }) => runId);
}

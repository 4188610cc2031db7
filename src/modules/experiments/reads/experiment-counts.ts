import type { Reader } from '../../../db/transaction.ts';

/** What an experiment has observed, in numbers. */
export interface ExperimentCounts {
  readonly matches: number;
  readonly matchesWithoutClosing: number;
  readonly controlBets: number;
  readonly treatmentBets: number;
}

/** The counts of these experiments, by id; one that has observed nothing is missing. */
export async function experimentCounts(
  reader: Reader,
  experimentIds: readonly string[],
): Promise<ReadonlyMap<string, ExperimentCounts>> {
  const rows = await reader.$queryRaw<(ExperimentCounts & { readonly experimentId: string })[]>`
    SELECT experiment_id AS "experimentId", count(*)::int AS matches,
           (count(*) FILTER (WHERE difference IS NULL))::int AS "matchesWithoutClosing",
           sum(jsonb_array_length(control))::int AS "controlBets",
           sum(jsonb_array_length(treatment))::int AS "treatmentBets"
    FROM experiment_observations WHERE experiment_id = ANY(${[...experimentIds]}::uuid[])
    GROUP BY experiment_id`;
  return new Map(rows.map(({ experimentId, ...counts }) => [experimentId, counts]));
}

import type { Reader } from '../../../db/transaction.ts';

/** The differences that these experiments have observed, in their order, by id; one without any is missing. One statement. */
export async function experimentDifferences(
  reader: Reader,
  experimentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await reader.$queryRaw<{ experimentId: string; differences: number[] }[]>`
    SELECT experiment_id AS "experimentId", array_agg(difference ORDER BY number) AS differences
    FROM experiment_observations
    WHERE experiment_id = ANY(${[...experimentIds]}::uuid[]) AND difference IS NOT NULL
    GROUP BY experiment_id`;
  return new Map(rows.map(({ experimentId, differences }) => [experimentId, differences]));
}

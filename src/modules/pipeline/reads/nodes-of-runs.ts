import type { ProcessingCheckpoint } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import { numberOfNode } from '../domain/node-name.ts';

/** The newest try of a node, without what it added, which can be large. */
export type NodeCheckpoint = Omit<ProcessingCheckpoint, 'output'>;

/**
 * The newest try of each node of the newest step of each run, in the order of the nodes. Tries that a resumption from an earlier node put
 * out of force are left out, and so are rows about one match.
 */
export async function nodesOfRuns(
  db: Reader,
  runIds: readonly string[],
): Promise<Map<string, NodeCheckpoint[]>> {
  const newest = await db.$queryRaw<{ id: bigint }[]>`
    SELECT DISTINCT ON (c.run_id, c.node) c.id
      FROM unnest(${[...runIds]}::uuid[]) AS run(id)
      CROSS JOIN LATERAL (
        SELECT step FROM processing_checkpoints
         WHERE run_id = run.id AND match_id IS NULL AND superseded_at IS NULL ORDER BY step DESC, id DESC LIMIT 1
      ) last
      JOIN processing_checkpoints c
        ON c.run_id = run.id AND c.step = last.step AND c.match_id IS NULL AND c.superseded_at IS NULL
     ORDER BY c.run_id, c.node, c.attempt DESC, c.id DESC`;
  const rows = await db.processingCheckpoint.findMany({
    where: { id: { in: newest.map(({ id }) => id) } },
    omit: { output: true },
  });
  const ordered = rows.sort((one, other) => (numberOfNode(one.node) ?? 0) - (numberOfNode(other.node) ?? 0));
  return Map.groupBy(ordered, ({ runId }) => runId);
}

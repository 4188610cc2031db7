import type { Tx } from '../../../db/transaction.ts';
import { PIPELINE_NODES, numberOfNode, type PipelineNodeName } from '../domain/node-name.ts';
import { guardRun, type RunContext } from './run-context.ts';

/** Puts the checkpoints of a node and of those after it out of force, so that they run again. */
export async function supersedeFrom(
  context: RunContext,
  step: number,
  node: PipelineNodeName,
): Promise<void> {
  await context.db.$transaction(async (tx) => {
    await guardRun(tx, context);
    const { runId, clock } = context;
    const at = clock.now();
    // The try that found out: it came to nothing, and is at an end.
    await tx.processingCheckpoint.updateMany({
      where: { runId, step, status: 'RUNNING' },
      data: { status: 'CANCELLED', finishedAt: at },
    });
    await supersedeCheckpoints(tx, { runId, step, node, at });
  });
}

/** The same within a transaction that has made sure of the run. */
export async function supersedeCheckpoints(
  tx: Tx,
  { runId, step, node, at }: { runId: string; step: number; node: PipelineNodeName; at: Date },
): Promise<void> {
  const from = numberOfNode(node) ?? 0;
  const nodes = Object.keys(PIPELINE_NODES).slice(from);
  await tx.processingCheckpoint.updateMany({
    where: { runId, step, node: { in: nodes }, supersededAt: null },
    data: { supersededAt: at },
  });
}

import type { Tx } from '../../../db/transaction.ts';
import type { Json } from '../../../shared/json.ts';
import { MATCH_STATE_VERSION } from '../domain/match-state.ts';
import type { PipelineNodeName } from '../domain/node-name.ts';
import type { ToldFailure } from './failure-of.ts';
import { guardRun, type RunContext } from './run-context.ts';

/** Where a checkpoint stands: one node of one as-of instant of a run. */
export interface NodePlace {
  readonly node: PipelineNodeName;
  readonly step: number;
  readonly asOf: Date;
}

/** A try of a node that has begun, or what an earlier try came to. */
export type BegunNode =
  | { readonly isDone: false; readonly id: bigint; readonly attempt: number }
  | { readonly isDone: true; readonly output: unknown };

/**
 * Records that a node is being worked on. Where it is done already, because the answer to its commit was lost or an earlier worker did
 * it, its output is given instead: no finished node runs twice.
 */
export async function beginNode(
  { db, runId, fence, clock }: Pick<RunContext, 'db' | 'runId' | 'fence' | 'clock'>,
  { node, step, asOf }: NodePlace,
  inputHash: string,
): Promise<BegunNode> {
  return await db.$transaction(async (tx): Promise<BegunNode> => {
    await guardRun(tx, { runId, fence });
    const tries = await tx.processingCheckpoint.findMany({
      where: { runId, step, node, matchId: null },
      orderBy: { attempt: 'desc' },
      select: { attempt: true, status: true, supersededAt: true, output: true },
    });
    const done = tries.find(({ status, supersededAt }) => status === 'COMPLETED' && supersededAt === null);
    if (done) return { isDone: true, output: done.output };
    const attempt = (tries[0]?.attempt ?? 0) + 1;
    const { id } = await tx.processingCheckpoint.create({
      data: { runId, step, asOf, node, attempt, status: 'RUNNING', fence, inputHash, startedAt: clock.now() },
      select: { id: true },
    });
    return { isDone: false, id, attempt };
  });
}

/** Completes a node's checkpoint in the transaction of its effects. */
export async function completeNode(
  tx: Tx,
  id: bigint,
  at: Date,
  { counts, patch }: { readonly counts: { readonly [name: string]: Json }; readonly patch: Json },
): Promise<void> {
  await tx.processingCheckpoint.update({
    where: { id },
    data: {
      status: 'COMPLETED',
      finishedAt: at,
      output: { version: MATCH_STATE_VERSION, counts, patch },
    },
  });
}

/** Closes a try that failed. */
export async function failNode(tx: Tx, id: bigint, at: Date, failure: ToldFailure): Promise<void> {
  await tx.processingCheckpoint.update({
    where: { id },
    data: { status: 'FAILED', finishedAt: at, error: { ...failure } },
  });
}

import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { PipelineNodeName } from '../domain/node-name.ts';
import { isLiveAt } from '../domain/run-request.ts';
import { RunNotResumableError } from '../domain/run-not-resumable-error.ts';
import { recordRunEvent } from './record-run-event.ts';
import type { RunDeps } from './start-pipeline-run.ts';
import { supersedeCheckpoints } from './supersede-from.ts';

export interface Resumption {
  readonly runId: string;
  /** The node that runs again, and those after it; null to go on where it stopped. */
  readonly fromNode: PipelineNodeName | null;
}

/**
 * Lets a run that failed or was cancelled go on, as a new job: from where it stopped, or from a node that is named. Its as-of and
 * configuration stay.
 *
 * @throws NotFoundError when there is no such run; RunNotResumableError when it has not ended so, or cannot go on from that node.
 */
export async function resumePipelineRun(
  tx: Tx,
  { clock, queue }: RunDeps,
  { runId, fromNode }: Resumption,
): Promise<{ runId: string; jobId: string }> {
  const at = clock.now();
  const run = await tx.pipelineRun.findUnique({ where: { id: runId } });
  if (!run) throw new NotFoundError('PipelineRun', runId);
  const { status } = run;
  if (status !== 'FAILED' && status !== 'CANCELLED') {
    const reason = status === 'COMPLETED' ? 'what it decided stands' : 'it has not ended';
    throw new RunNotResumableError(runId, status, reason);
  }
  if (fromNode !== null && run.fromOn !== null) {
    const reason = 'a backtest over days goes on with the day that it stopped at';
    throw new RunNotResumableError(runId, status, reason);
  }
  if (fromNode !== null && run.stepsDone > 0) {
    const reason = 'what it decided is sealed, and only its end is missing: go on without naming a node';
    throw new RunNotResumableError(runId, status, reason);
  }
  if (run.mode === 'LIVE' && !isLiveAt(run.asOf, at)) {
    const reason = 'a LIVE run decides on what is known now; start another one';
    throw new RunNotResumableError(runId, status, reason);
  }
  const jobId = await createJob(tx, queue, { kind: 'PIPELINE_RUN', input: { runId }, at });
  const resumed = await tx.pipelineRun.updateMany({
    where: { id: runId, status, fence: run.fence },
    data: { status: 'PENDING', jobId, finishedAt: null, error: Prisma.DbNull },
  });
  if (resumed.count !== 1) throw new RunNotResumableError(runId, status, 'somebody else has changed it');
  if (fromNode !== null) await supersedeCheckpoints(tx, { runId, step: 0, node: fromNode, at });
  await recordRunEvent(tx, {
    runId,
    kind: 'RUN_RESUMED',
    at,
    payload: fromNode === null ? {} : { node: fromNode },
  });
  return { runId, jobId };
}

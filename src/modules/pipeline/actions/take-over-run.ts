import type { PipelineRun, PrismaClient } from '../../../db/generated/client.ts';
import { Prisma } from '../../../db/generated/client.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { recordRunEvent } from './record-run-event.ts';

/**
 * Gives a run to the worker that asks: from here on no other one can write for it. Tries of nodes that an earlier worker left behind are
 * closed as interrupted. A run that has completed is answered as it is.
 *
 * @throws NotFoundError when there is no such run; DomainError CONFLICT when it has failed or was cancelled.
 */
export async function takeOverRun(db: PrismaClient, runId: string, at: Date): Promise<PipelineRun> {
  return await db.$transaction(async (tx) => {
    const [run] = await tx.pipelineRun.updateManyAndReturn({
      where: { id: runId, status: { in: ['PENDING', 'RUNNING'] } },
      data: { status: 'RUNNING', fence: { increment: 1 }, finishedAt: null, error: Prisma.DbNull },
    });
    if (!run) {
      const ended = await tx.pipelineRun.findUnique({ where: { id: runId } });
      if (!ended) throw new NotFoundError('PipelineRun', runId);
      if (ended.status === 'COMPLETED') return ended;
      throw new DomainError('CONFLICT', `run ${runId} has ended: ${ended.status}`);
    }
    if (run.startedAt === null)
      await tx.pipelineRun.update({ where: { id: runId }, data: { startedAt: at } });
    await tx.processingCheckpoint.updateMany({
      where: { runId, status: 'RUNNING' },
      data: {
        status: 'FAILED',
        finishedAt: at,
        error: { code: 'UNAVAILABLE', name: null, message: 'the worker died or was stopped at it' },
      },
    });
    await recordRunEvent(tx, {
      runId,
      kind: 'RUN_STARTED',
      at,
      payload: { attempt: run.fence, steps: run.steps, stepsDone: run.stepsDone },
    });
    return run;
  });
}

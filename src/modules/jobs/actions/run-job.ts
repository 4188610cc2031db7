import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { Json } from '../../../shared/json.ts';
import type { JobFailure, JobHandler, JobKind } from '../domain/job.ts';
import { JobProgress } from '../job-progress.ts';

export interface JobDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  /** The code for the kinds of jobs that this process runs. */
  readonly handlers: Readonly<Partial<Record<JobKind, JobHandler>>>;
  /** Told of failures that are no refusals: what a client sees of them is masked. */
  readonly onUnexpected: (error: unknown, jobId: string) => void;
  /** Fires when the work is to end at its next safe point, as a cancelled job does. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (fraction: number, message: string) => void;
}

/**
 * Runs a recorded job to its end and records how it ended. A job that has ended, or was cancelled while it waited, is left
 * alone. One found RUNNING lost its worker, and is run again: handlers leave nothing half done.
 */
export async function runJob(deps: JobDeps, jobId: string): Promise<void> {
  const { db, clock } = deps;
  const claimed = await db.job.updateManyAndReturn({
    where: { id: jobId, state: { in: ['QUEUED', 'RUNNING'] } },
    data: { state: 'RUNNING', startedAt: clock.now(), progress: 0 },
  });
  const [job] = claimed;
  if (!job) return;
  const isInQueue = job.aliveAt === null;
  const progress = new JobProgress({ db, clock, jobId, isInQueue, listener: deps.onProgress });
  if (job.cancelRequestedAt !== null || deps.signal?.aborted === true) progress.cancel();
  const cancel = (): void => progress.cancel();
  deps.signal?.addEventListener('abort', cancel);
  try {
    const result = await perform(deps, job, progress);
    await progress.stop();
    await finish(db, jobId, {
      state: 'COMPLETED',
      progress: 1,
      result: result ?? Prisma.DbNull,
      finishedAt: clock.now(),
    });
  } catch (error) {
    await progress.stop();
    if (progress.signal.aborted) {
      await finish(db, jobId, { state: 'CANCELLED', finishedAt: clock.now() });
      return;
    }
    if (!(error instanceof DomainError)) deps.onUnexpected(error, jobId);
    await finish(db, jobId, { state: 'FAILED', error: { ...failureOf(error) }, finishedAt: clock.now() });
  } finally {
    deps.signal?.removeEventListener('abort', cancel);
  }
}

async function perform(
  { handlers }: JobDeps,
  job: { id: string; kind: string; input: unknown },
  progress: JobProgress,
): Promise<Json> {
  const handler = Object.entries(handlers).find(([kind]) => kind === job.kind)?.[1];
  if (!handler) throw new Error(`no handler for jobs of kind ${job.kind}`);
  return await handler(job.input as Json, {
    jobId: job.id,
    signal: progress.signal,
    report: (fraction, message) => progress.report(fraction, message),
  });
}

async function finish(db: PrismaClient, id: string, data: Prisma.JobUpdateManyMutationInput): Promise<void> {
  await db.job.updateMany({ where: { id, state: 'RUNNING' }, data });
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  return {
    code: 'INTERNAL',
    message: 'The job failed for an unforeseen reason, which is in the log under its id.',
  };
}

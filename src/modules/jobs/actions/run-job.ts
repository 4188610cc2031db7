import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import { keepTrying } from '../../../db/keep-trying.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { Json } from '../../../shared/json.ts';
import type { JobFailure, JobHandler, JobKind } from '../domain/job.ts';
import { RetryJobError } from '../domain/retry-job-error.ts';
import { JobProgress } from '../job-progress.ts';
import { thisProcess } from '../this-process.ts';

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
 * alone. One found RUNNING lost its worker, and is taken over: handlers leave nothing half done, and what the earlier worker may still
 * want to say of the job, should it come back to life, is not heard.
 *
 * @throws RetryJobError when a job of the queue is to be tried again.
 */
export async function runJob(deps: JobDeps, jobId: string): Promise<void> {
  const { db, clock } = deps;
  const [job] = await keepTrying(() => claim(deps, jobId));
  if (!job) return;
  const { attempt } = job;
  const isInQueue = job.aliveAt === null;
  const progress = new JobProgress({ db, clock, jobId, attempt, isInQueue, listener: deps.onProgress });
  if (job.cancelRequestedAt !== null || deps.signal?.aborted === true) progress.cancel();
  const cancel = (): void => progress.cancel();
  deps.signal?.addEventListener('abort', cancel);
  const finish = async (data: Prisma.JobUpdateManyMutationInput): Promise<void> => {
    await progress.stop();
    await keepTrying(() => db.job.updateMany({ where: { id: jobId, attempt, state: 'RUNNING' }, data }));
  };
  try {
    const result = await perform(deps, job, progress);
    await finish({
      state: 'COMPLETED',
      progress: 1,
      result: result ?? Prisma.DbNull,
      finishedAt: clock.now(),
    });
  } catch (error) {
    // One that was cancelled meanwhile, too: whoever takes it up again ends what hangs on it.
    if (error instanceof RetryJobError && isInQueue) {
      await finish({ state: 'QUEUED', progressMessage: `waits to be tried again: ${error.message}` });
      throw error;
    }
    if (progress.signal.aborted) {
      await finish({ state: 'CANCELLED', finishedAt: clock.now() });
      return;
    }
    if (!(error instanceof DomainError)) deps.onUnexpected(error, jobId);
    await finish({ state: 'FAILED', error: { ...failureOf(error) }, finishedAt: clock.now() });
  } finally {
    deps.signal?.removeEventListener('abort', cancel);
    await progress.stop();
  }
}

function claim({ db, clock }: JobDeps, jobId: string) {
  return db.job.updateManyAndReturn({
    where: { id: jobId, state: { in: ['QUEUED', 'RUNNING'] } },
    data: {
      state: 'RUNNING',
      startedAt: clock.now(),
      progress: 0,
      attempt: { increment: 1 },
      worker: thisProcess(),
    },
  });
}

async function perform(
  { handlers }: JobDeps,
  job: { id: string; kind: string; input: unknown; attempt: number },
  progress: JobProgress,
): Promise<Json> {
  const handler = Object.entries(handlers).find(([kind]) => kind === job.kind)?.[1];
  if (!handler) throw new Error(`no handler for jobs of kind ${job.kind}`);
  return await handler(job.input as Json, {
    jobId: job.id,
    attempt: job.attempt,
    signal: progress.signal,
    report: (fraction, message) => progress.report(fraction, message),
  });
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  return {
    code: 'INTERNAL',
    message: 'The job failed for an unforeseen reason, which is in the log under its id.',
  };
}

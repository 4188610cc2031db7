import type { Json } from '../../../shared/json.ts';
import { InterruptedJobError } from '../domain/interrupted-job-error.ts';
import type { JobKind } from '../domain/job.ts';
import { createJob } from './create-job.ts';
import { type JobDeps, runJob } from './run-job.ts';

/**
 * Records a job and runs it at once in this process: for the command line, whose work is to be seen in the API like any
 * other. @returns the job's result. @throws InterruptedJobError when it failed or was cancelled.
 */
export async function runJobHere(deps: JobDeps, kind: JobKind, input: Json): Promise<Json> {
  const id = await deps.db.$transaction((tx) => createJob(tx, null, { kind, input, at: deps.clock.now() }));
  return await finishJobHere(deps, id);
}

/** As `runJobHere`, for a job that is recorded already and in no queue. */
export async function finishJobHere(deps: JobDeps, id: string): Promise<Json> {
  await runJob(deps, id);
  const job = await deps.db.job.findUnique({ where: { id } });
  if (job?.state === 'COMPLETED') return job.result as Json;
  throw InterruptedJobError.of(id, job?.state ?? 'FAILED', job?.error ?? null);
}

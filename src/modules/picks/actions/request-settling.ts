import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { declareVoids, type VoidDeclaration } from './declare-voids.ts';
import type { SettlingJobInput } from './settle-picks-job.ts';

export interface SettlingJobRequest {
  /** Null for now. */
  readonly asOf: Date | null;
  /** Null for picks of all runs. */
  readonly runId: string | null;
  readonly voids: readonly VoidDeclaration[];
}

export interface SettlingJobDeps {
  readonly clock: Clock;
  readonly queue: JobQueue | null;
}

/**
 * Records declarations of void matches, and a job that settles picks. @returns the id of the job.
 * @throws InvalidInputError for an as-of in the future, declarations as of the past, and declarations that break a rule;
 * NotFoundError for a run or match that is not there.
 */
export async function requestSettling(
  tx: Tx,
  { clock, queue }: SettlingJobDeps,
  { asOf, runId, voids }: SettlingJobRequest,
): Promise<string> {
  const at = clock.now();
  const instant = asOf ?? at;
  if (instant > at)
    throw new InvalidInputError('asOf', asOf, 'lies in the future: what will be known then is not known yet');
  if (voids.length > 0 && instant < at)
    throw new InvalidInputError(
      'asOf',
      asOf,
      'lies in the past, and declarations count from now on: leave it out',
    );
  if (runId !== null && (await tx.pipelineRun.count({ where: { id: runId } })) === 0)
    throw new NotFoundError('PipelineRun', runId);
  await declareVoids(tx, voids, at);
  const input: SettlingJobInput = { asOf: instant.toISOString(), runId };
  return await createJob(tx, queue, { kind: 'SETTLE_PICKS', input, at });
}

import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import type { Json } from '../../../shared/json.ts';
import type { JobQueue } from '../job-queue.ts';
import { JOB_RETRIES, type JobKind } from '../domain/job.ts';

export interface NewJob {
  readonly kind: JobKind;
  readonly input: Json;
  readonly at: Date;
}

/** Records a job. With a queue it is handed to the workers as well; without one, the caller runs it, at once. @returns its id. */
export async function createJob(
  tx: Tx,
  queue: JobQueue | null,
  { kind, input, at }: NewJob,
): Promise<string> {
  const id = newId();
  await tx.job.create({ data: { id, kind, input: input ?? {}, createdAt: at, aliveAt: queue ? null : at } });
  if (queue) await queue.send(tx, id, JOB_RETRIES[kind]);
  return id;
}

import type { Tx } from '../../../db/transaction.ts';
import { SupersededError } from '../../jobs/domain/superseded-error.ts';

/** One worker's try at an export. */
export interface ExportAttempt {
  readonly exportId: string;
  readonly jobId: string;
  /** Which take-over of the job it is. */
  readonly attempt: number;
}

/**
 * Makes sure until the end of the transaction that nobody else is given the job. @throws SupersededError when somebody was already, or the job
 * has ended.
 */
export async function holdAttempt(tx: Tx, { jobId, attempt }: ExportAttempt): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM jobs WHERE id = ${jobId}::uuid AND attempt = ${attempt} AND state = 'RUNNING' FOR SHARE`;
  if (held.length === 0) throw new SupersededError(`job ${jobId}`);
}

import type { Tx } from '../db/transaction.ts';
import { failBackupsOfJob } from '../modules/backups/actions/fail-backups.ts';
import { failAnalysisOfJob } from '../modules/improvements/actions/fail-analysis.ts';
import { failAbandonedJob } from '../modules/jobs/actions/fail-abandoned-job.ts';
import { failRunOfJob } from '../modules/pipeline/actions/fail-run-of-job.ts';

/** Ends a job that nobody will try again, and what hangs on it, so that neither looks as if somebody were at it. */
export async function giveUpJob(tx: Tx, jobId: string, at: Date): Promise<void> {
  const failure = await failAbandonedJob(tx, jobId, at);
  if (failure === null) return;
  await failAnalysisOfJob(tx, jobId, failure, at);
  await failRunOfJob(tx, jobId, failure, at);
  await failBackupsOfJob(tx, jobId, failure, at);
}

import type { PrismaClient } from '../db/generated/client.ts';
import { failOrphanedBackups } from '../modules/backups/actions/fail-backups.ts';
import { unqueuedJobs } from '../modules/jobs/reads/unqueued-jobs.ts';
import type { Clock } from '../shared/clock.ts';
import { giveUpJob } from './give-up-job.ts';

/**
 * Ends the jobs that nobody would ever take up, and the backups that nobody writes: what a restored database had under way when it was archived.
 * After the queue has started. @returns the ids of the jobs.
 */
export async function giveUpUnqueuedJobs(db: PrismaClient, clock: Clock): Promise<readonly string[]> {
  const now = clock.now();
  const ids = await unqueuedJobs(db);
  for (const id of ids) await db.$transaction((tx) => giveUpJob(tx, id, now));
  await db.$transaction((tx) => failOrphanedBackups(tx, now));
  return ids;
}

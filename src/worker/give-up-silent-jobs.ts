import type { PrismaClient } from '../db/generated/client.ts';
import { silentJobs } from '../modules/jobs/reads/silent-jobs.ts';
import type { Clock } from '../shared/clock.ts';
import { giveUpJob } from './give-up-job.ts';

/** A process gives a sign of life every 400 ms; one that is stopped in a debugger, or busy, is given this long. */
const LONGEST_SILENCE_MS = 60_000;

/**
 * Ends the jobs of commands that were killed: no queue watches over them, so they would be RUNNING for ever. @returns their ids.
 */
export async function giveUpSilentJobs(db: PrismaClient, clock: Clock): Promise<readonly string[]> {
  const now = clock.now();
  const ids = await silentJobs(db, new Date(now.getTime() - LONGEST_SILENCE_MS));
  for (const id of ids) await db.$transaction((tx) => giveUpJob(tx, id, now));
  return ids;
}

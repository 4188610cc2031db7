import type { Logger } from 'pino';
import type { PrismaClient } from '../db/generated/client.ts';
import type { Clock } from '../shared/clock.ts';
import { giveUpSilentJobs } from './give-up-silent-jobs.ts';

const LOOK_EVERY_MS = 15_000;

/** Looks for jobs of killed commands now and from time to time. @returns what ends the looking, once it is done with its last look. */
export function watchSilentJobs(db: PrismaClient, clock: Clock, log: Logger): () => Promise<void> {
  const look = async (): Promise<void> => {
    try {
      for (const jobId of await giveUpSilentJobs(db, clock))
        log.error({ jobId }, 'a job was given up: its process has died');
    } catch (error) {
      log.warn({ err: error }, 'jobs of processes that died could not be looked for');
    }
  };
  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}

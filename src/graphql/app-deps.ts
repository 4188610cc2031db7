import type { Logger } from 'pino';
import type { PrismaClient } from '../db/generated/client.ts';
import type { JobQueue } from '../modules/jobs/job-queue.ts';
import type { Clock } from '../shared/clock.ts';

/**
 * What the application is made of. A module that needs more (a queue, a folder) adds a member here; resolvers reach it
 * through `depsOf(context)`.
 */
export interface AppDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly log: Logger;
  /** Hands jobs to the workers; null when this process has none, so that jobs wait. */
  readonly queue: JobQueue | null;
  /** The folder below which `importMatches` may read; null takes uploaded text alone. */
  readonly importDir: string | null;
}

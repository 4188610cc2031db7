import type { PrismaClient } from '../db/generated/client.ts';
import { failAnalysisOfCancelledJob } from '../modules/improvements/actions/fail-analysis.ts';
import type { JobHandler } from '../modules/jobs/domain/job.ts';
import type { Clock } from '../shared/clock.ts';

/**
 * A handler that leaves no analysis behind: a job that is cancelled after its worker died does none of its steps again, the one whose analysis
 * has begun neither.
 */
export function withEndedAnalysis(db: PrismaClient, clock: Clock, handler: JobHandler): JobHandler {
  return async (input, context) => {
    try {
      return await handler(input, context);
    } finally {
      if (context.signal.aborted)
        await db.$transaction((tx) => failAnalysisOfCancelledJob(tx, context.jobId, clock.now()));
    }
  };
}

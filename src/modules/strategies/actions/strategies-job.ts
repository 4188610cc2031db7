import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { seasonsJob } from '../../matches/actions/seasons-job.ts';
import { evaluateStrategies } from './evaluate-strategies.ts';

/** The handler of EVALUATE_STRATEGIES: the result says for each league how much was tried, recorded and shown. */
export function strategiesJob(db: PrismaClient, clock: Clock): JobHandler {
  return (input, context) =>
    seasonsJob(db, (season) => evaluateStrategies({ db, clock, jobId: context.jobId }, season))(
      input,
      context,
    );
}

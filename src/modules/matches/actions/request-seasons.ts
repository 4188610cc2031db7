import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobKind } from '../../jobs/domain/job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { checkSeasonsRequest, type SeasonsRequest } from '../domain/check-seasons-request.ts';
import { requestedSeasons } from '../reads/requested-seasons.ts';

export interface SeasonsDeps {
  readonly clock: Clock;
  /** Null leaves the job to the caller, who runs it in this process. */
  readonly queue: JobQueue | null;
}

/**
 * Records a job of `seasonsJob`. @returns the id of the job.
 * @throws InvalidInputError for a league without known results, a malformed season, an as-of in the future.
 */
export async function requestSeasons(
  tx: Tx,
  { clock, queue }: SeasonsDeps,
  kind: JobKind,
  request: SeasonsRequest,
): Promise<string> {
  const at = clock.now();
  checkSeasonsRequest(request, at);
  await requestedSeasons(tx, request);
  const input = {
    leagues: [...new Set(request.leagues)].sort(),
    season: request.season,
    asOf: request.asOf.toISOString(),
    ...(request.settings === undefined ? {} : { settings: request.settings }),
  };
  return await createJob(tx, queue, { kind, input, at });
}

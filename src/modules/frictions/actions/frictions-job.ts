import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { seasonsJob } from '../../matches/actions/seasons-job.ts';
import { computeFrictions } from './compute-frictions.ts';

const LONGEST_LEAGUE_MS = 120_000;

/** The handler of COMPUTE_FRICTIONS: the result says for each league how many pairs were computed, recorded and shown. */
export function frictionsJob(db: PrismaClient, clock: Clock): JobHandler {
  return seasonsJob(db, (season) =>
    db.$transaction((tx) => computeFrictions(tx, season, clock.now()), {
      isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
      timeout: LONGEST_LEAGUE_MS,
    }),
  );
}

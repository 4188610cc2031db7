import { z } from 'zod';
import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { requestedSeasons } from '../../matches/reads/requested-seasons.ts';
import { type ComputedFrictions, computeFrictions } from './compute-frictions.ts';

/** What a computation of frictions is to do, as it is stored with the job. */
export const frictionsJobInput = z.strictObject({
  leagues: z.array(z.string()),
  season: z.string().nullable(),
  asOf: z.iso.datetime(),
});

const LONGEST_LEAGUE_MS = 120_000;

/**
 * The handler of COMPUTE_FRICTIONS: the result says for each league how many pairs were computed, recorded and shown. Each league is
 * one transaction; asked to end, the job stops between two of them.
 */
export function frictionsJob(db: PrismaClient, clock: Clock): JobHandler {
  return async (input, { signal, report }) => {
    const { leagues, season, asOf: instant } = frictionsJobInput.parse(input);
    const asOf = new Date(instant);
    const seasons = await requestedSeasons(db, { leagues, season, asOf });
    const computed: ComputedFrictions[] = [];
    for (const [index, one] of seasons.entries()) {
      signal.throwIfAborted();
      report(index / seasons.length, `${one.division} ${one.season}`);
      const done = await db.$transaction((tx) => computeFrictions(tx, { ...one, asOf }, clock.now()), {
        isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
        timeout: LONGEST_LEAGUE_MS,
      });
      if (done) computed.push(done);
    }
    return toJson({ asOf, leagues: computed });
  };
}

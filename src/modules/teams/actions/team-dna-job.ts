import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { requestedSeasons } from '../../matches/reads/requested-seasons.ts';
import { type ComputedDna, computeTeamDna } from './compute-team-dna.ts';

/** What a computation of DNA is to do, as it is stored with the job. */
export const teamDnaJobInput = z.strictObject({
  leagues: z.array(z.string()),
  season: z.string().nullable(),
  asOf: z.iso.datetime(),
});

/** The handler of COMPUTE_TEAM_DNA: the result says for each league how many teams were computed, recorded and shown. */
export function teamDnaJob(db: PrismaClient, clock: Clock): JobHandler {
  return async (input, { signal, report }) => {
    const { leagues, season, asOf: instant } = teamDnaJobInput.parse(input);
    const asOf = new Date(instant);
    const seasons = await requestedSeasons(db, { leagues, season, asOf });
    const computed: ComputedDna[] = [];
    for (const [index, one] of seasons.entries()) {
      signal.throwIfAborted();
      report(index / seasons.length, `${one.division} ${one.season}`);
      const done = await computeTeamDna({ db, clock }, { ...one, asOf });
      if (done) computed.push(done);
    }
    return toJson({ asOf, leagues: computed });
  };
}

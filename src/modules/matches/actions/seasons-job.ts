import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import type { SeasonAsOf } from '../domain/season-as-of.ts';
import { requestedSeasons } from '../reads/requested-seasons.ts';

const seasonsJobInput = z.strictObject({
  leagues: z.array(z.string()),
  season: z.string().nullable(),
  asOf: z.iso.datetime(),
  settings: z.unknown().optional(),
});

/**
 * The handler of a job that computes something for one league after the other, as `requestSeasons` recorded it. Asked to end, it
 * stops between two leagues; the result lists what `compute` said of each of them. `settings` is what else the job was told, unchecked.
 */
export function seasonsJob(
  db: PrismaClient,
  compute: (season: SeasonAsOf, settings: unknown) => Promise<unknown>,
): JobHandler {
  return async (input, { signal, report }) => {
    const { asOf: instant, settings, ...request } = seasonsJobInput.parse(input);
    const asOf = new Date(instant);
    const seasons = await requestedSeasons(db, { ...request, asOf });
    const leagues: unknown[] = [];
    for (const [index, one] of seasons.entries()) {
      signal.throwIfAborted();
      report(index / seasons.length, `${one.division} ${one.season}`);
      const computed = await compute({ ...one, asOf }, settings);
      if (computed !== null) leagues.push(computed);
    }
    return toJson({ asOf, leagues });
  };
}

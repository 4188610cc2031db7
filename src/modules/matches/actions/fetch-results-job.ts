import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { chooseSources } from '../domain/choose-sources.ts';
import type { ResultSourceSetting } from '../domain/result-source.ts';
import { SourceError } from '../domain/source-error.ts';
import { fetchResults } from './fetch-results.ts';
import type { HttpSourceSettings } from '../sources/http-source.ts';

/** What a fetching job is to do, as it is stored with the job: names alone, whose addresses the worker's own settings hold. */
export const fetchJobInput = z.strictObject({ sources: z.array(z.string()).nullable() });
export type FetchJobInput = z.infer<typeof fetchJobInput>;

export interface FetchJobDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly sources: readonly ResultSourceSetting[];
  readonly http?: HttpSourceSettings;
}

/** The handler of FETCH_RESULTS: the result tells each source. It fails when every source did. */
export function fetchResultsJob({ db, clock, sources, http }: FetchJobDeps): JobHandler {
  return async (input, { signal, report }) => {
    const chosen = chooseSources(sources, fetchJobInput.parse(input).sources);
    const outcome = await fetchResults({ db, clock, signal, report, ...(http ? { http } : {}) }, chosen);
    const failed = outcome.sources.filter(
      ({ status, reports }) => status === 'FAILED' && reports.length === 0,
    );
    if (failed.length > 0 && failed.length === outcome.sources.length) {
      const messages = failed.map(({ source, faults }) => `${source}: ${faults[0]?.message ?? ''}`);
      throw new SourceError('SourceUnavailable', messages.join('\n'), { isTransient: true });
    }
    return toJson(outcome);
  };
}

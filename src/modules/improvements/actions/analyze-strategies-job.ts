import { z } from 'zod';
import { databaseFaultOf } from '../../../db/database-fault.ts';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { RetryJobError } from '../../jobs/domain/retry-job-error.ts';
import type { Llm } from '../../llm/llm.ts';
import type { PaidAnalysisLimits } from '../domain/analysis/paid-analysis.ts';
import { ANALYSIS_PROVIDERS, type AnalysisProvider } from '../domain/analysis/proposer.ts';
import { analysisSettings } from '../read-analysis.ts';
import { analyzeStrategies } from './analyze-strategies.ts';

/** What an analysing job is to do, as it is stored with the job. */
const analysisJobInput = z.strictObject({
  asOf: z.iso.datetime(),
  provider: z.enum(Object.keys(ANALYSIS_PROVIDERS) as AnalysisProvider[]),
  model: z.string().nullable(),
  settings: analysisSettings,
});
export type AnalysisJobInput = z.infer<typeof analysisJobInput>;

export interface AnalysisJobDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly llm: Llm | null;
  /** What a paid provider is given; the usual when not given. */
  readonly limits?: PaidAnalysisLimits;
}

/**
 * The handler of ANALYZE_STRATEGIES: the result counts bets, tests, patterns and proposals, and names the analysis. A database that was away hands the
 * job back to the queue; a provider that does not answer after its own repetitions ends it.
 */
export function analyzeStrategiesJob(deps: AnalysisJobDeps): JobHandler {
  return async (input, { jobId, signal, report }) => {
    const { asOf, ...request } = analysisJobInput.parse(input);
    try {
      const whole = { ...request, asOf: new Date(asOf) };
      return toJson(await analyzeStrategies({ ...deps, jobId, signal, report }, whole));
    } catch (error) {
      // A provider that is away has a name of its own.
      if (signal.aborted || error instanceof DomainError || databaseFaultOf(error) === null) throw error;
      const message = 'the database was away, or another transaction in the way';
      throw RetryJobError.of(new DomainError('UNAVAILABLE', message, { cause: error }));
    }
  };
}

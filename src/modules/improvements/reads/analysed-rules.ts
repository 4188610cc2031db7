import type { Reader } from '../../../db/transaction.ts';
import type { StrategyRule } from '../../pipeline/domain/run-config.ts';
import { parseRunConfig } from '../../pipeline/parse-run-config.ts';
import { strategiesInForce } from '../../pipeline/reads/strategies-in-force.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import type { AnalysisScope } from '../domain/analysis/analysis-settings.ts';

/**
 * The rules that an analysis proposes changes of: those of the run's own configuration, by which its picks were made, or those in force as of the instant.
 * @throws NotFoundError where the run is not there.
 */
export async function analysedRules(
  reader: Reader,
  { runId }: Pick<AnalysisScope, 'runId'>,
  asOf: Date,
): Promise<readonly StrategyRule[]> {
  if (runId === null) return await strategiesInForce(reader, asOf);
  const run = await reader.pipelineRun.findUnique({ where: { id: runId }, select: { config: true } });
  if (!run) throw new NotFoundError('PipelineRun', runId);
  return parseRunConfig(run.config).strategies;
}

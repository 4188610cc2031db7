import type { Llm } from '../../llm/llm.ts';
import { PipelineError } from '../../pipeline/domain/failures/pipeline-error.ts';
import { PAID_ANALYSIS_LIMITS, type PaidAnalysisLimits } from '../domain/analysis/paid-analysis.ts';
import type { AnalysisProvider, Proposer } from '../domain/analysis/proposer.ts';
import { embeddedProposer } from './embedded-proposer.ts';
import { paidProposer } from './paid-proposer.ts';

export interface ChosenProvider {
  readonly provider: AnalysisProvider;
  /** Null for EMBEDDED. */
  readonly model: string | null;
}

export interface ModelAccess {
  readonly llm: Llm | null;
  readonly jobId: string | null;
  /** What a paid provider is given; the usual when not given. */
  readonly limits?: PaidAnalysisLimits | undefined;
}

/**
 * Who turns the patterns of an analysis into proposals.
 * @throws PipelineError ConfigInvalid where a paid provider is asked for without a model, or in a process that has no access to language models.
 */
export function chooseProposer(
  { provider, model }: ChosenProvider,
  { llm, jobId, limits = PAID_ANALYSIS_LIMITS }: ModelAccess,
): Proposer {
  if (provider === 'EMBEDDED') return embeddedProposer;
  const asked = `${provider} (${model ?? 'no model'})`;
  if (llm === null)
    throw new PipelineError('ConfigInvalid', `${asked} cannot be asked: the process has no language models`);
  if (model === null) throw new PipelineError('ConfigInvalid', `${asked} cannot be asked without a model`);
  return paidProposer(llm, { provider, model, ...limits }, { jobId });
}

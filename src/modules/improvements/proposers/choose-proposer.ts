import type { Llm } from '../../llm/llm.ts';
import { PipelineError } from '../../pipeline/domain/failures/pipeline-error.ts';
import type { AnalysisProvider, Proposer } from '../domain/analysis/proposer.ts';
import { embeddedProposer } from './embedded-proposer.ts';

export interface ChosenProvider {
  readonly provider: AnalysisProvider;
  /** Null for EMBEDDED. */
  readonly model: string | null;
}

/**
 * Who turns the patterns of an analysis into proposals.
 * @throws PipelineError ConfigInvalid where a paid provider is asked for in a process that has no access to language models.
 */
export function chooseProposer(
  { provider, model }: ChosenProvider,
  { llm }: { readonly llm: Llm | null; readonly jobId: string | null },
): Proposer {
  if (provider === 'EMBEDDED') return embeddedProposer;
  const asked = `${provider} (${model ?? 'no model'})`;
  if (llm === null)
    throw new PipelineError('ConfigInvalid', `${asked} cannot be asked: the process has no language models`);
  // Paid proposers go here: `paidProposer(llm, { provider, model, … }, { jobId })`.
  throw new PipelineError('ConfigInvalid', `${asked} cannot be asked by this process`);
}

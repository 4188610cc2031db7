import { PIPELINE_FAILURES, type PipelineFailureName } from './pipeline-failure.ts';

/** A stored name of the taxonomy; null for anything else. */
export function readFailureName(stored: unknown): PipelineFailureName | null {
  return Object.keys(PIPELINE_FAILURES).find((one): one is PipelineFailureName => one === stored) ?? null;
}

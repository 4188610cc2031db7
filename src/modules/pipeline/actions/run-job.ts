import { z } from 'zod';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { executePipelineRun } from './execute-pipeline-run.ts';
import type { ExecutionDeps } from './run-context.ts';

const runJobInput = z.strictObject({ runId: z.uuid() });

/** The handler of PIPELINE_RUN: the result counts the matches considered, those skipped, and the picks. */
export function pipelineRunJob(
  deps: Pick<ExecutionDeps, 'db' | 'clock' | 'llm' | 'chance' | 'settlementRules'>,
): JobHandler {
  return async (input, { jobId, signal, report }) => {
    const { runId } = runJobInput.parse(input);
    return toJson({ runId, ...(await executePipelineRun({ ...deps, jobId, signal, report }, runId)) });
  };
}

import { z } from 'zod';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import type { JobHandler } from '../../jobs/domain/job.ts';
import { executePipelineRun } from './execute-pipeline-run.ts';

const runJobInput = z.strictObject({ runId: z.uuid() });

/** The handler of PIPELINE_RUN: the result counts the matches considered, those skipped, and the picks. */
export function pipelineRunJob(db: PrismaClient, clock: Clock): JobHandler {
  return async (input, { signal, report }) => {
    const { runId } = runJobInput.parse(input);
    return toJson({ runId, ...(await executePipelineRun({ db, clock, signal, report }, runId)) });
  };
}

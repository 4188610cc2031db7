import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { toJson } from '../../../shared/json.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { checkEvaluationRequest, type EvaluationRequest } from '../domain/evaluation/evaluation-request.ts';
import { evaluatedDivisions } from '../reads/load-evaluation.ts';

export interface RequestDeps {
  readonly clock: Clock;
  /** Null leaves the job to the caller, who runs it in this process. */
  readonly queue: JobQueue | null;
}

/**
 * Records a job of `evaluateModelJob`. @returns the id of the job.
 * @throws InvalidInputError for what `checkEvaluationRequest` refuses, and for a league or season without known results.
 */
export async function requestEvaluation(
  tx: Tx,
  { clock, queue }: RequestDeps,
  request: EvaluationRequest,
): Promise<string> {
  const at = clock.now();
  const { asOf, rules } = request;
  checkEvaluationRequest(request, at);
  await evaluatedDivisions(tx, request);
  const leagues = [...new Set(request.leagues)].sort();
  const seasons = [...new Set(request.seasons)].sort();
  return await createJob(tx, queue, {
    kind: 'EVALUATE_MODEL',
    input: toJson({ leagues, seasons, asOf, rules }),
    at,
  });
}

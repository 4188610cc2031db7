import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { newId } from '../../../shared/ids.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { backtestInstants } from '../domain/backtest-instants.ts';
import { chooseStrategies } from '../domain/choose-strategies.ts';
import { findReviewerFault } from '../domain/review/reviewer-config.ts';
import { checkRunRequest, type RunRequest } from '../domain/run-request.ts';
import { runConfigAsOf } from '../reads/run-config-as-of.ts';
import { recordRunEvent } from './record-run-event.ts';

export interface RunDeps {
  readonly clock: Clock;
  /** Null leaves the run to the caller, who executes it in this process. */
  readonly queue: JobQueue | null;
}

/**
 * Records a run and its job in one transaction; the job is taken up once that is committed. The configuration is stored whole, the
 * parameters of its strategies included: those given, else those in force as of its first instant.
 *
 * @throws InvalidInputError for an as-of in the future, a live run in the past, days that are none, an unknown league code or strategy,
 * or a bad configuration.
 */
export async function startPipelineRun(
  tx: Tx,
  { clock, queue }: RunDeps,
  request: RunRequest,
): Promise<{ runId: string; jobId: string }> {
  const now = clock.now();
  checkRunRequest(request, now);
  const { days = null, schedule = null } = request;
  const instants = days === null ? [request.asOf ?? now] : backtestInstants(days.from, days.to);
  // A backtest goes by what was in force before its first day: what was learned from these days is not used on them.
  const whole = await runConfigAsOf(tx, request.config, instants[0] ?? now);
  const config = chooseStrategies(whole, request.strategies ?? []);
  const fault = findReviewerFault(request.mode, config.reviewer);
  if (fault !== null)
    throw new InvalidInputError('config.reviewer.provider', config.reviewer.provider, fault);
  const runId = newId();
  const jobId = await createJob(tx, queue, { kind: 'PIPELINE_RUN', input: { runId }, at: now });
  await tx.pipelineRun.create({
    data: {
      id: runId,
      mode: request.mode,
      asOf: instants.at(-1) ?? now,
      fromOn: days === null ? null : new Date(`${days.from}T00:00:00Z`),
      toOn: days === null ? null : new Date(`${days.to}T00:00:00Z`),
      steps: instants.length,
      leagues: [...new Set(request.leagues)].sort(),
      config: JSON.parse(JSON.stringify(config)) as object,
      jobId,
      scheduleId: schedule?.id ?? null,
      scheduleTick: schedule?.tick ?? null,
      createdAt: now,
    },
  });
  await recordRunEvent(tx, { runId, kind: 'RUN_QUEUED', at: now, payload: { steps: instants.length } });
  return { runId, jobId };
}

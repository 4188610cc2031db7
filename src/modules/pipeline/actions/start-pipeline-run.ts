import type { ExecutionMode } from '../../../db/generated/enums.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { Clock } from '../../../shared/clock.ts';
import { newId } from '../../../shared/ids.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { createJob } from '../../jobs/actions/create-job.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { isDivisionCode } from '../../matches/domain/divisions.ts';
import { parseRunConfig } from '../parse-run-config.ts';

export interface RunRequest {
  readonly mode: ExecutionMode;
  readonly asOf: Date;
  /** Divisions to look at; empty for all. */
  readonly leagues: readonly string[];
  /** Members of the configuration that differ from the defaults. */
  readonly config: unknown;
}

export interface RunDeps {
  readonly clock: Clock;
  /** Null leaves the run to the caller, who executes it in this process. */
  readonly queue: JobQueue | null;
}

/** How far a live run's as-of may lie behind the clock: it decides on bets that are to be placed now. */
const LIVE_TOLERANCE_MS = 5 * 60_000;

/**
 * Records a run and its job in one transaction; the job is taken up once that is committed.
 *
 * @throws InvalidInputError for an as-of in the future, a live run in the past, an unknown league code or a bad configuration.
 */
export async function startPipelineRun(
  tx: Tx,
  { clock, queue }: RunDeps,
  request: RunRequest,
): Promise<{ runId: string; jobId: string }> {
  const now = clock.now();
  requireInstant(request, now);
  for (const [index, league] of request.leagues.entries()) {
    if (!isDivisionCode(league))
      throw new InvalidInputError(`leagues[${index}]`, league, "is no division's code such as E0");
  }
  const config = parseRunConfig(request.config);
  const runId = newId();
  const jobId = await createJob(tx, queue, { kind: 'PIPELINE_RUN', input: { runId }, at: now });
  await tx.pipelineRun.create({
    data: {
      id: runId,
      mode: request.mode,
      asOf: request.asOf,
      leagues: [...new Set(request.leagues)].sort(),
      config: JSON.parse(JSON.stringify(config)) as object,
      jobId,
      createdAt: now,
    },
  });
  return { runId, jobId };
}

function requireInstant({ mode, asOf }: RunRequest, now: Date): void {
  if (Number.isNaN(asOf.getTime())) throw new InvalidInputError('asOf', 'invalid', 'is no instant');
  if (asOf > now)
    throw new InvalidInputError('asOf', asOf, 'lies in the future: what will be known then is not known yet');
  if (mode === 'LIVE' && now.getTime() - asOf.getTime() > LIVE_TOLERANCE_MS) {
    throw new InvalidInputError('asOf', asOf, 'lies in the past: a LIVE run decides on what is known now');
  }
}

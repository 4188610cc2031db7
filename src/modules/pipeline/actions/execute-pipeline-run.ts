import type { PipelineRun } from '../../../db/generated/client.ts';
import { databaseFaultOf } from '../../../db/database-fault.ts';
import { keepTrying } from '../../../db/keep-trying.ts';
import { RetryJobError } from '../../jobs/domain/retry-job-error.ts';
import { SupersededError } from '../../jobs/domain/superseded-error.ts';
import type { Day } from '../../../shared/uk-time.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { PipelineError } from '../domain/failures/pipeline-error.ts';
import type { RunFacts } from '../domain/node.ts';
import { parseRunConfig } from '../parse-run-config.ts';
import { completeRun, endRun, type RunSummary, summaryOf } from './end-run.ts';
import { failureOf } from './failure-of.ts';
import { runBacktest } from './run-backtest.ts';
import type { ExecutionDeps, RunContext } from './run-context.ts';
import { runInstant } from './run-instant.ts';
import { settleRun } from './settle-run.ts';
import { takeOverRun } from './take-over-run.ts';

/**
 * Takes a run over and brings it to its end, from where the last worker left it. Each node, or in a BACKTEST over days each day, is
 * stored in one transaction with all that it does, so a worker can be lost at any moment and nothing is done twice. A run that
 * has completed is left as it is.
 *
 * @throws SupersededError when another worker takes the run over meanwhile; RetryJobError when it is to go on later; else why it ended.
 */
export async function executePipelineRun(deps: ExecutionDeps, runId: string): Promise<RunSummary> {
  const { db, clock, signal } = deps;
  const run = await orLater(() => keepTrying(() => takeOverRun(db, runId, clock.now()), signal));
  if (run.status === 'COMPLETED') return summaryOf(run);
  const context: RunContext = { ...deps, runId, fence: run.fence, steps: run.steps };
  try {
    const facts = factsOf(run);
    const days = daysOf(run);
    if (days === null) await runInstant(context, facts);
    else {
      await runBacktest(context, facts, { ...days, stepsDone: run.stepsDone });
      await settleRun(context);
    }
    return await orLater(() => keepTrying(() => completeRun(context), signal));
  } catch (error) {
    // Whoever has it now tells how it ends; whoever gets it next goes on, unless it was cancelled.
    const isOthers = error instanceof SupersededError || signal.reason instanceof SupersededError;
    if (isOthers || (error instanceof RetryJobError && !signal.aborted)) throw error;
    const failure = signal.aborted ? null : failureOf(error);
    await orLater(() => keepTrying(() => endRun(context, failure)));
    signal.throwIfAborted();
    throw error;
  }
}

/** The words that begin and end a run are not lost with the database: the queue hands the run to a worker again, which says them. */
async function orLater<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (databaseFaultOf(error) === null) throw error;
    const { message } = failureOf(error);
    throw RetryJobError.of(new DomainError('UNAVAILABLE', message, { cause: error }));
  }
}

/** @throws PipelineError ConfigInvalid when the stored configuration is none: it was written around the product, or by an older one. */
function factsOf(run: PipelineRun): RunFacts {
  const { id: runId, mode, asOf, leagues } = run;
  try {
    const config = parseRunConfig(run.config);
    return { runId, mode, asOf, step: 0, leagues: leagues.length === 0 ? null : leagues, config };
  } catch (error) {
    if (error instanceof InvalidInputError)
      throw new PipelineError('ConfigInvalid', error.message, { cause: error });
    throw error;
  }
}

function daysOf({ fromOn, toOn }: PipelineRun): { from: Day; to: Day } | null {
  if (fromOn === null || toOn === null) return null;
  return { from: fromOn.toISOString().slice(0, 10), to: toOn.toISOString().slice(0, 10) };
}

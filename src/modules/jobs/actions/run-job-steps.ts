import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { Prisma, type PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type { ErrorCode } from '../../../shared/error-code.ts';
import type { JobFailure } from '../domain/job.ts';
import type { StepOutcome } from '../domain/step-outcome.ts';
import { StepTakenError } from '../domain/step-taken-error.ts';

/** How often a step is tried, and how long it waits before it is tried again: longer each time, by chance up to the bound. */
export interface StepRetries {
  /** Tries in all, 1 or more. */
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

export interface NamedStep {
  readonly name: string;
  readonly run: () => Promise<StepOutcome>;
}

export interface StepsDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly jobId: string;
  readonly signal: AbortSignal;
  readonly retries: StepRetries;
  /** Told of failures that are no refusals: what a client sees of them is masked. */
  readonly onUnexpected: (error: unknown, step: string) => void;
}

/**
 * Does the steps of a job, one after the other, each tried again on its own; one that fails in the end does not stop the others. How each came
 * out is recorded as soon as it has: steps that have ended are left alone when the job is taken up by another worker.
 *
 * @throws StepTakenError when another worker has taken a step up meanwhile.
 */
export async function runJobSteps(deps: StepsDeps, steps: readonly NamedStep[]): Promise<void> {
  const { db, jobId, signal } = deps;
  await db.jobStep.createMany({
    data: steps.map(({ name }, position) => ({ jobId, name, position })),
    skipDuplicates: true,
  });
  const stored = await db.jobStep.findMany({ where: { jobId, status: { in: ['PENDING', 'RUNNING'] } } });
  for (const step of steps) {
    const before = stored.find(({ name }) => name === step.name);
    if (!before) continue;
    signal.throwIfAborted();
    await runStep(deps, step, before.attempts);
  }
}

async function runStep(deps: StepsDeps, { name, run }: NamedStep, triedBefore: number): Promise<void> {
  const { db, clock, jobId, signal, retries, onUnexpected } = deps;
  let attempts = triedBefore;
  // Guarded by the number of tries: whoever took the step up last is the only one that may write.
  const write = async (data: Prisma.JobStepUpdateManyMutationInput, from = attempts): Promise<void> => {
    const { count } = await db.jobStep.updateMany({
      where: { jobId, name, attempts: from, status: { in: ['PENDING', 'RUNNING'] } },
      data,
    });
    if (count !== 1) throw new StepTakenError(jobId, name);
  };
  const attempt = async (): Promise<StepOutcome> => {
    signal.throwIfAborted();
    await write({ attempts: attempts + 1, status: 'RUNNING', startedAt: clock.now(), error: Prisma.DbNull });
    attempts += 1;
    return await run();
  };
  try {
    const outcome = await policyOf(retries, signal).execute(attempt, signal);
    const finishedAt = clock.now();
    if (outcome.kind === 'DONE')
      await write({ status: 'COMPLETED', result: outcome.result ?? Prisma.DbNull, finishedAt });
    else await write({ status: 'SKIPPED', result: { reason: outcome.reason }, finishedAt });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof StepTakenError) throw error;
    if (!(error instanceof DomainError)) onUnexpected(error, name);
    await write({ status: 'FAILED', error: { ...failureOf(error) }, finishedAt: clock.now() });
  }
}

/** What will be the same a moment later; another answer of a paid model would be paid for as well. */
const FINAL: readonly ErrorCode[] = ['BAD_USER_INPUT', 'BUDGET_EXHAUSTED', 'PROVIDER_REFUSED'];

/** What a step refuses for its input or its cost it will refuse again, and a step of another worker is none of ours; all else may pass. */
function policyOf({ attempts, firstDelayMs, longestDelayMs }: StepRetries, signal: AbortSignal) {
  const isWorthAnother = (error: unknown): boolean =>
    !signal.aborted &&
    !(error instanceof StepTakenError) &&
    !(error instanceof DomainError && FINAL.includes(error.code));
  return retry(handleWhen(isWorthAnother), {
    maxAttempts: attempts - 1,
    backoff: new ExponentialBackoff({ initialDelay: firstDelayMs, maxDelay: longestDelayMs }),
  });
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: 'The step failed for an unforeseen reason, which is in the log.' };
}

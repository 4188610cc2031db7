import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '../../../shared/domain-error.ts';
import { RetryJobError } from '../../jobs/domain/retry-job-error.ts';
import { SupersededError } from '../../jobs/domain/superseded-error.ts';
import { decideFailure } from '../domain/failures/decide-failure.ts';
import { RewindError } from '../domain/rewind-error.ts';
import { failureOf, type ToldFailure } from './failure-of.ts';
import type { RunContext } from './run-context.ts';

/**
 * Does what `decideFailure` says about a failure of the work of a run at its try `tries`, from 1: waits until it is to be tried again, or
 * throws. `tell` is told of the failure before.
 *
 * @throws RetryJobError when the run is to go on later; else the failure itself.
 */
export async function answerFailure(
  { signal, chance = () => 0 }: Pick<RunContext, 'signal' | 'chance'>,
  error: unknown,
  tries: number,
  tell: (failure: ToldFailure, isTriedAgain: boolean) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  if (signal.aborted || error instanceof SupersededError || error instanceof RewindError) throw error;
  const failure = failureOf(error);
  const decision = decideFailure(failure.name, tries, chance());
  await tell(failure, decision.kind === 'RETRY');
  if (decision.kind === 'STOP_RUN') throw error;
  if (decision.kind === 'ESCALATE') {
    throw RetryJobError.of(
      error instanceof DomainError
        ? error
        : new DomainError('UNAVAILABLE', failure.message, { cause: error }),
    );
  }
  await wait(decision.afterMs, undefined, { signal });
}

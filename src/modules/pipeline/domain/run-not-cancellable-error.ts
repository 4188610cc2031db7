import { DomainError } from '../../../shared/domain-error.ts';
import type { RunStatus } from './run-status.ts';

/** The run has ended already, so there is nothing left to cancel. */
export class RunNotCancellableError extends DomainError {
  /** How it ended. */
  readonly status: RunStatus;

  constructor(id: string, status: RunStatus) {
    super('RUN_NOT_CANCELLABLE', `run ${id} has ended already: ${status}`);
    this.status = status;
  }
}

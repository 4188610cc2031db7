import { DomainError } from '../../../shared/domain-error.ts';
import type { RunStatus } from './run-status.ts';

/** The run cannot go on: it has not ended, has completed, or not from that node. */
export class RunNotResumableError extends DomainError {
  readonly status: RunStatus;
  /** What stands against it. */
  readonly reason: string;

  constructor(id: string, status: RunStatus, reason: string) {
    super('RUN_NOT_RESUMABLE', `run ${id} is ${status}: ${reason}`);
    this.status = status;
    this.reason = reason;
  }
}

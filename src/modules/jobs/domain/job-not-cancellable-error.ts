import { DomainError } from '../../../shared/domain-error.ts';
import type { JobState } from './job.ts';

/** The job has ended already, so there is nothing left to cancel. */
export class JobNotCancellableError extends DomainError {
  readonly state: JobState;

  constructor(id: string, state: JobState) {
    super('JOB_NOT_CANCELLABLE', `job ${id} has ended already: ${state}`);
    this.state = state;
  }
}

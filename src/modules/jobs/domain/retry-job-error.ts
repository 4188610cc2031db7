import { DomainError } from '../../../shared/domain-error.ts';

/** The work cannot go on now, and may be able to later: the queue hands the job to a worker again, which goes on where this one stopped. */
export class RetryJobError extends DomainError {
  static of(cause: DomainError): RetryJobError {
    return new RetryJobError(cause.code, cause.message, { cause });
  }
}

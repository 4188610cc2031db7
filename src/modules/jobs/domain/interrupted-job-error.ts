import { DomainError } from '../../../shared/domain-error.ts';
import { ERROR_CODES, type ErrorCode } from '../../../shared/error-code.ts';
import type { JobState } from './job.ts';

/** A job did not come to a result: it failed, with the code and message that it recorded, or was cancelled. */
export class InterruptedJobError extends DomainError {
  static of(id: string, state: JobState, failure: unknown): InterruptedJobError {
    if (isFailure(failure)) return new InterruptedJobError(failure.code, failure.message);
    return new InterruptedJobError('CONFLICT', `job ${id} ended as ${state}`);
  }
}

function isFailure(value: unknown): value is { code: ErrorCode; message: string } {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('message' in value))
    return false;
  return (
    typeof value.code === 'string' &&
    Object.hasOwn(ERROR_CODES, value.code) &&
    typeof value.message === 'string'
  );
}

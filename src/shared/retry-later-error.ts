import { DomainError } from './domain-error.ts';

/** A refusal that time alone lifts: the same request can be sent again after `retryAfterMs`. */
export class RetryLaterError extends DomainError {
  readonly retryAfterMs: number;

  constructor(code: 'RATE_LIMITED' | 'UNAVAILABLE', message: string, retryAfterMs: number) {
    super(code, message);
    this.retryAfterMs = retryAfterMs;
  }
}

import type { ErrorCode } from './error-code.ts';

/**
 * A refusal that the caller can act on: it has a stable code and a message that names the value and the rule.
 * Anything else that is thrown is a fault of ours, and is masked before it reaches a client.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

import { DomainError } from '../../../shared/domain-error.ts';
import type { Scope } from './scope.ts';

/** Somebody who is known asks for what takes a scope more. */
export class ScopeMissingError extends DomainError {
  readonly scope: Scope;

  /** @param what the field or thing that was asked for; it never tells whether a row exists. */
  constructor(what: string, scope: Scope) {
    super('FORBIDDEN', `${what} needs the scope ${scope}, which this caller does not have.`);
    this.scope = scope;
  }
}

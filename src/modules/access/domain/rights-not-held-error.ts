import { DomainError } from '../../../shared/domain-error.ts';
import type { Scope } from './scope.ts';

/** A key would allow more than the one who makes it may. */
export class RightsNotHeldError extends DomainError {
  /** The scopes that were asked for and are not the maker's. */
  readonly missingScopes: readonly Scope[];

  constructor(reason: string, missingScopes: readonly Scope[]) {
    super('FORBIDDEN', `No key was made: ${reason}.`);
    this.missingScopes = missingScopes;
  }
}

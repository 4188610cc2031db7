import { may, type Rights } from '../../modules/access/domain/caller.ts';
import type { Scope } from '../../modules/access/domain/scope.ts';
import { ScopeMissingError } from '../../modules/access/domain/scope-missing-error.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { rightsOf, type Context } from '../context.ts';

/** What a caller must have: a scope, or no more than a credential. */
export type Need = Scope | 'CREDENTIAL';

/** Whether a caller has what is needed. */
export function has(caller: Rights, need: Need): boolean {
  return need === 'CREDENTIAL' ? caller.role !== null : may(caller, need);
}

/** Whether a caller has all of what is needed. */
export function hasAll(caller: Rights, needs: readonly Need[]): boolean {
  return needs.every((need) => has(caller, need));
}

/** Why a caller is refused. @param what the field or thing that was asked for; it never tells whether a row exists. */
export function refusalOf(caller: Rights, need: Need, what: string): DomainError {
  if (caller.role === null || need === 'CREDENTIAL') {
    const message = `${what} needs a credential: an API key or a token, as the header "Authorization: Bearer …".`;
    return new DomainError('UNAUTHENTICATED', message);
  }
  return new ScopeMissingError(what, need);
}

/** Refuses what a static look at the operation cannot: what a row is about. @throws DomainError UNAUTHENTICATED or FORBIDDEN. */
export function requireAll(context: Context, needs: readonly Need[], what: string): void {
  const caller = rightsOf(context);
  const missing = needs.find((need) => !has(caller, need));
  if (missing !== undefined) throw refusalOf(caller, missing, what);
}

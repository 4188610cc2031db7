import { ScopeMissingError } from '../../modules/access/domain/scope-missing-error.ts';
import { UnauthenticatedError } from '../../modules/access/domain/unauthenticated-error.ts';
import type { DomainError } from '../../shared/domain-error.ts';

/**
 * What `www-authenticate` says of a refusal (RFC 6750, section 3): that the credential opens nothing, so that a client gets another one, or which scope it lacks. Nothing where
 * there is nothing to say besides the scheme: whoever sent no credential is told no error.
 */
export function challengeOf(error: DomainError): Readonly<Record<string, string>> {
  if (error instanceof UnauthenticatedError) return { 'www-authenticate': 'Bearer error="invalid_token"' };
  if (error instanceof ScopeMissingError)
    return { 'www-authenticate': `Bearer error="insufficient_scope", scope="${error.scope}"` };
  return {};
}

import { isLine } from '../../../shared/read-line.ts';
import { LONGEST_ACTOR } from './actor-of.ts';
import type { Caller } from './caller.ts';
import { type Role, roleNamed, ROLES } from './role.ts';
import { type Scope, scopeNamed } from './scope.ts';
import { UnauthenticatedError } from './unauthenticated-error.ts';

/**
 * Who holds a token whose signature, issuer, audience and time were found good: `sub` is who it is, the role's claim what it may, and `scope`,
 * where it is given, narrows that to the scopes it names. Names that are no scopes of ours (`openid`) are passed over.
 *
 * @throws UnauthenticatedError naming the claim that is missing or has not its form.
 */
export function readClaims(claims: Readonly<Record<string, unknown>>, roleClaim: string): Caller {
  const { sub, exp, scope } = claims;
  if (typeof sub !== 'string' || !isLine(sub, LONGEST_ACTOR)) {
    throw new UnauthenticatedError(
      `The token has no claim sub of 1 to ${LONGEST_ACTOR} characters on one line.`,
    );
  }
  return {
    kind: 'TOKEN',
    id: `token:${sub}`,
    name: sub,
    role: roleIn(claims[roleClaim], roleClaim),
    heldTo: scopesIn(scope),
    expiresAt: instantOf(exp),
  };
}

function roleIn(claim: unknown, name: string): Role {
  const role = typeof claim === 'string' ? roleNamed(claim.toUpperCase()) : null;
  if (role === null) {
    const known = Object.keys(ROLES).join(', ');
    throw new UnauthenticatedError(`The token has no claim ${name} that is one of ${known}.`);
  }
  return role;
}

function scopesIn(claim: unknown): readonly Scope[] | null {
  if (claim === undefined) return null;
  if (typeof claim !== 'string')
    throw new UnauthenticatedError('The claim scope of the token is no text of names with spaces between.');
  return claim
    .split(' ')
    .map(scopeNamed)
    .filter((scope) => scope !== null);
}

function instantOf(exp: unknown): Date {
  const instant = new Date(typeof exp === 'number' ? exp * 1_000 : Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw new UnauthenticatedError('The token has no claim exp that is an instant in seconds.');
  return instant;
}

import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { readLine } from '../../../shared/read-line.ts';
import { LONGEST_ACTOR } from './actor-of.ts';
import type { Caller } from './caller.ts';
import { RightsNotHeldError } from './rights-not-held-error.ts';
import { isAtLeast, type Role } from './role.ts';
import { type Scope, SCOPES } from './scope.ts';

/** What somebody wants a key for. */
export interface KeyRequest {
  readonly name: string;
  readonly role: Role;
  /** What the key is held to besides its role; null for all that the role may. */
  readonly scopes: readonly Scope[] | null;
  /** From when on it opens nothing; null for never. */
  readonly expiresAt: Date | null;
}

/**
 * The request with its name trimmed and each scope once.
 * @throws InvalidInputError for a value that breaks a rule, RightsNotHeldError for a key that may more than who makes it.
 */
export function readKeyRequest(request: KeyRequest, maker: Caller, now: Date): KeyRequest {
  const { role, expiresAt } = request;
  const name = readLine('name', request.name, LONGEST_ACTOR);
  if (expiresAt !== null && expiresAt <= now) {
    throw new InvalidInputError('expiresAt', expiresAt, `is not later than now, ${now.toISOString()}`);
  }
  const scopes = request.scopes === null ? null : [...new Set(request.scopes)];
  if (scopes?.length === 0) {
    throw new InvalidInputError('scopes', scopes, 'allows nothing: leave it out for all that the role may');
  }
  for (const scope of scopes ?? []) {
    const { least } = SCOPES[scope];
    if (!isAtLeast(role, least))
      throw new InvalidInputError('scopes', scope, `takes the role ${least} or a stronger one, not ${role}`);
  }
  refuseMoreThanHeld({ role, scopes }, maker);
  return { name, role, scopes, expiresAt };
}

function refuseMoreThanHeld({ role, scopes }: Pick<KeyRequest, 'role' | 'scopes'>, maker: Caller): void {
  if (maker.role === null || !isAtLeast(maker.role, role)) {
    throw new RightsNotHeldError(
      `a key of the role ${role} takes a maker of that role or a stronger one`,
      [],
    );
  }
  const { heldTo } = maker;
  if (heldTo === null) return;
  if (scopes === null) {
    const held = heldTo.join(', ');
    throw new RightsNotHeldError(
      `its maker is held to scopes, so it has to be held to some of them: ${held}`,
      [],
    );
  }
  const missing = scopes.filter((scope) => !heldTo.includes(scope));
  if (missing.length > 0)
    throw new RightsNotHeldError(`its maker has not ${missing.join(', ')} to give`, missing);
}

import { isAtLeast, type Role } from './role.ts';
import { SCOPES, type Scope } from './scope.ts';

export const KNOWN_CALLER_KINDS = {
  LOCAL_USER: 'Somebody on this machine, where no key and no token is needed.',
  API_KEY: 'Whoever holds an API key.',
  TOKEN: 'Whoever holds a JSON Web Token.',
} as const;
export type KnownCallerKind = keyof typeof KNOWN_CALLER_KINDS;
/** `NOBODY` gave no credential where one is needed. */
export type CallerKind = KnownCallerKind | 'NOBODY';

/** Who asks, as far as the server knows. */
export interface Caller {
  readonly kind: CallerKind;
  /** Whom limits, logs and the audit trail mean: `local`, `key:qs_1a2b3c4d`, `token:ada`, `nobody:192.0.2.1`. No secret. */
  readonly id: string;
  /** For people: the name of the key, the subject of the token; null for nobody. */
  readonly name: string | null;
  /** Null for nobody. */
  readonly role: Role | null;
  /** What the key or token is held to, besides its role; null for all that the role may. */
  readonly heldTo: readonly Scope[] | null;
  /** When the credential ends; null when it does not. */
  readonly expiresAt: Date | null;
}

/** What a caller may do follows from this, and from nothing else of it. */
export type Rights = Pick<Caller, 'role' | 'heldTo'>;

/** Whether a caller may do what a scope allows. */
export function may(caller: Rights, scope: Scope): boolean {
  if (caller.role === null || !isAtLeast(caller.role, SCOPES[scope].least)) return false;
  return caller.heldTo === null || caller.heldTo.includes(scope);
}

/** The beginning of the key by which a caller is known, `qs_1a2b3c4d`; null without a key. */
export function keyPrefixOf({ kind, id }: Caller): string | null {
  return kind === 'API_KEY' ? id.slice('key:'.length) : null;
}

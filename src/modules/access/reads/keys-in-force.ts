import type { Reader } from '../../../db/transaction.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { type Role, ROLES } from '../domain/role.ts';
import { type Scope, SCOPES } from '../domain/scope.ts';

/** A key as it is needed to let its holder in. */
export interface KeyInForce {
  readonly prefix: string;
  readonly name: string;
  readonly hash: Uint8Array;
  readonly role: Role;
  /** Null for all that the role may. */
  readonly scopes: readonly Scope[] | null;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** Keys that can be in force at a time: every process keeps them all in memory. */
export const MOST_KEYS_IN_FORCE = 1_000;

/** Every key that is not revoked, also one that has expired, by prefix. */
export async function keysInForce(reader: Reader): Promise<ReadonlyMap<string, KeyInForce>> {
  const rows = await reader.apiKey.findMany({ where: { revokedAt: null } });
  return new Map(
    rows.map(({ prefix, name, hash, role, scopes, expiresAt, lastUsedAt }) => [
      prefix,
      {
        prefix,
        name,
        hash,
        role: storedName(ROLES, role),
        // A name that this version does not know is not held for it either.
        scopes:
          scopes.length === 0 ? null : scopes.filter((scope): scope is Scope => Object.hasOwn(SCOPES, scope)),
        expiresAt,
        lastUsedAt,
      },
    ]),
  );
}

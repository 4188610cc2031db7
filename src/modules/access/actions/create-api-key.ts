import type { Tx } from '../../../db/transaction.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { newId } from '../../../shared/ids.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { Caller } from '../domain/caller.ts';
import { type KeyRequest, readKeyRequest } from '../domain/read-key-request.ts';
import { newApiKey } from '../new-api-key.ts';
import { MOST_KEYS_IN_FORCE } from '../reads/keys-in-force.ts';
import { accessDecision } from './access-decision.ts';

export interface KeyCreation {
  readonly request: KeyRequest;
  /** Whose rights bound those of the key. */
  readonly maker: Caller;
  /** Who is recorded to have made it; null when nobody can be named. */
  readonly by: string | null;
  readonly at: Date;
}

export interface CreatedApiKey {
  readonly id: string;
  readonly prefix: string;
  /** The whole key. It is stored nowhere: who loses it needs another one. */
  readonly secret: string;
}

/**
 * Makes a key, and writes that access was given into the audit trail.
 *
 * @throws InvalidInputError for a value that breaks a rule or a name that a key in force has, RightsNotHeldError for a key that may more than its maker,
 * DomainError LIMIT_EXCEEDED when as many keys are in force as may be.
 */
export async function createApiKey(tx: Tx, { request, maker, by, at }: KeyCreation): Promise<CreatedApiKey> {
  const { name, role, scopes, expiresAt } = readKeyRequest(request, maker, at);
  // One at a time: of two of the same name, the second is refused with words.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('create an API key', 0))`;
  await refuseTakenName(tx, name);
  const { text: secret, prefix, hash } = newApiKey();
  const id = newId();
  await tx.apiKey.create({
    data: {
      id,
      name,
      prefix,
      hash,
      role,
      scopes: [...(scopes ?? [])],
      createdAt: at,
      createdBy: by,
      expiresAt,
    },
  });
  const payload = { prefix, name, role, scopes, expiresAt: expiresAt?.toISOString() ?? null, by };
  await appendDecisions(tx, [accessDecision('GRANTED', prefix, payload, at)]);
  return { id, prefix, secret };
}

async function refuseTakenName(tx: Tx, name: string): Promise<void> {
  const holder = await tx.apiKey.findFirst({ where: { name, revokedAt: null }, select: { prefix: true } });
  if (holder)
    throw new InvalidInputError('name', name, `is the name of ${holder.prefix}: revoke that key first`);
  if ((await tx.apiKey.count({ where: { revokedAt: null } })) >= MOST_KEYS_IN_FORCE) {
    const message = `There are ${MOST_KEYS_IN_FORCE} keys that are not revoked, and there can be no more: revoke some.`;
    throw new DomainError('LIMIT_EXCEEDED', message);
  }
}

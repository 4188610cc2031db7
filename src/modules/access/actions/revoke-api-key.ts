import type { Tx } from '../../../db/transaction.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { readText } from '../../../shared/read-line.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import { ApiKeyRevokedError } from '../domain/api-key-revoked-error.ts';
import { accessDecision } from './access-decision.ts';

const LONGEST_REASON = 2_000;

export interface Revocation {
  /** Which key, by its id or its prefix. */
  readonly key: { readonly id: string } | { readonly prefix: string };
  /** 1 to 2,000 characters; null when none is given. */
  readonly reason: string | null;
  /** Who is recorded to have revoked it; null when nobody can be named. */
  readonly by: string | null;
  readonly at: Date;
}

/**
 * Takes a key out of force, for good, and writes that into the audit trail. @returns its id.
 * @throws NotFoundError, ApiKeyRevokedError when it was revoked before, InvalidInputError for a reason of a wrong length.
 */
export async function revokeApiKey(tx: Tx, { key, reason: given, by, at }: Revocation): Promise<string> {
  const reason = given === null ? null : readText('reason', given, LONGEST_REASON);
  const found = await tx.apiKey.findUnique({ where: key });
  if (!found) throw new NotFoundError('ApiKey', 'id' in key ? key.id : key.prefix);
  const { id, name, prefix, createdAt } = found;
  // The clock of the machine that made it may go before this one's.
  const revokedAt = at > createdAt ? at : createdAt;
  const done = await tx.apiKey.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt, revokedBy: by },
  });
  if (done.count !== 1) {
    const now = await tx.apiKey.findUniqueOrThrow({ where: { id } });
    throw new ApiKeyRevokedError(prefix, now.revokedAt ?? at, now.revokedBy);
  }
  await appendDecisions(tx, [accessDecision('REVOKED', prefix, { prefix, name, reason, by }, at)]);
  return id;
}

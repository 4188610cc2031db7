import type { Reader } from '../../../db/transaction.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { type PinnedDecision, readAuditPayload } from '../../pipeline/read-audit-payload.ts';
import type { PinnedMatch } from '../domain/arm-bets.ts';

/** What decisions rest on, by the ids of their audit entries; null for one that was pinned in a form of another version. */
export async function pinnedMatches(
  reader: Reader,
  auditEntryIds: readonly string[],
): Promise<ReadonlyMap<string, PinnedMatch | null>> {
  const entries = await reader.auditEntry.findMany({
    where: { id: { in: [...auditEntryIds] } },
    select: { id: true, payload: true },
  });
  return new Map(
    entries.map(({ id, payload }) => {
      const pinned = readPinned(payload);
      if (pinned === null) return [id, null];
      const { match, config, asOf } = pinned;
      return [id, { auditEntryId: id, match, config, asOf }];
    }),
  );
}

function readPinned(payload: unknown): PinnedDecision | null {
  try {
    return readAuditPayload(payload);
  } catch (error) {
    // A configuration with members that there are no more.
    if (error instanceof DomainError) return null;
    throw error;
  }
}

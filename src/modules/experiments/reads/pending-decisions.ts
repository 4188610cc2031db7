import type { Reader } from '../../../db/transaction.ts';
import { isProspective } from '../../audit/domain/is-prospective.ts';
import type { ObservedMode } from '../domain/experiment-design.ts';

/** A decision that an experiment may observe, without what it rests on. */
export interface PendingDecision {
  readonly auditEntryId: string;
  readonly matchId: number;
  /** As it was known when the decision was taken. */
  readonly kickOffAt: Date;
}

export interface PendingRequest {
  readonly experimentId: string;
  readonly mode: ObservedMode;
  /** Decisions as of this instant and later, and as of `until` at the latest. */
  readonly from: Date;
  readonly until: Date;
}

/**
 * The decisions of runs of a mode on matches that an experiment has not observed, in the order of their instants. Each was sealed before the
 * match began; matches that were passed over have none.
 */
export async function pendingDecisions(
  reader: Reader,
  { experimentId, mode, from, until }: PendingRequest,
): Promise<PendingDecision[]> {
  const entries = await reader.auditEntry.findMany({
    where: {
      kind: 'MATCH_DECISION',
      outcome: { not: 'SKIPPED' },
      run: { mode, asOf: { gte: from, lte: until } },
      match: { observations: { none: { experimentId } } },
    },
    orderBy: [{ run: { asOf: 'asc' } }, { step: 'asc' }, { sequence: 'asc' }],
    select: {
      id: true,
      matchId: true,
      kickOffAt: true,
      sealedAt: true,
      match: { select: { kickOffAt: true } },
    },
  });
  return entries.flatMap(({ id, matchId, kickOffAt, sealedAt, match }) =>
    matchId !== null && kickOffAt !== null && isProspective({ sealedAt, kickOffAt, match }) === true
      ? [{ auditEntryId: id, matchId, kickOffAt }]
      : [],
  );
}

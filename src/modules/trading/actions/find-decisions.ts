import type { Tx } from '../../../db/transaction.ts';
import type { FoundDecision } from '../domain/decide-ai-decision-update.ts';

/** Decisions by key, with what trades of them are held to. */
export async function findDecisions(tx: Tx, ids: readonly number[]): Promise<FoundDecision[]> {
  if (ids.length === 0) return [];
  const rows = await tx.aiDecision.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      decisionId: true,
      decisionType: true,
      tokenPair: true,
      amountUsd: true,
      executionStatus: true,
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ amountUsd, ...row }) => ({ ...row, amountUsd: amountUsd?.toFixed() ?? null }));
}

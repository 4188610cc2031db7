import type { Tx } from '../../../db/transaction.ts';
import type { Prisma } from '../../../db/generated/client.ts';
import type { Json } from '../../../shared/json.ts';

/** PICKED: at least one selection was kept. NO_EDGE: all were refused. SKIPPED: the match was not modelled. */
export type DecisionOutcome = 'PICKED' | 'NO_EDGE' | 'SKIPPED';

export interface Decision {
  readonly id: string;
  readonly runId: string;
  readonly matchId: number;
  readonly outcome: DecisionOutcome;
  readonly payload: Json;
  readonly recordedAt: Date;
}

/** Adds decisions to the audit trail, which only grows: no entry can be changed or removed. */
export async function recordDecision(tx: Tx, decisions: readonly Decision[]): Promise<void> {
  await tx.auditEntry.createMany({
    data: decisions.map(({ payload, ...decision }) => ({
      ...decision,
      kind: 'MATCH_DECISION',
      payload: payload as Prisma.InputJsonValue,
    })),
  });
}

import type { Tx } from '../../../db/transaction.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson, type Json } from '../../../shared/json.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import { decideTransition } from '../domain/decide-transition.ts';
import { storedStatus, type ImprovementAction } from '../domain/improvement-status.ts';
import { readImprovementStatus } from '../domain/read-improvement-status.ts';
import type { HeldImprovement } from './hold-improvements.ts';

export interface TransitionToSave {
  readonly action: ImprovementAction;
  /** Who does it; null when nobody is named. */
  readonly by: string | null;
  readonly reason: string | null;
  /** Whether it is applied without an experiment in favour. */
  readonly isOverride?: boolean;
  /** What the audit trail keeps besides. */
  readonly details?: { readonly [name: string]: Json };
}

/**
 * Brings an improvement to its next status: the row, its flags and its history. Archived, it has the instant and the reason; else neither.
 *
 * @returns the decision that its caller gives to the audit trail at the end of the transaction.
 * @throws ImprovementWrongStatusError where the action is not possible from the status that it has.
 */
export async function saveTransition(
  tx: Tx,
  held: HeldImprovement,
  { action, by, reason, isOverride = false, details = {} }: TransitionToSave,
): Promise<Decision> {
  const { id, stored, nextNumber: number, at } = held;
  const to = decideTransition(held, action);
  const isArchived = to === 'ARCHIVED';
  const saved = await tx.strategyImprovement.updateMany({
    where: { id, status: stored },
    data: {
      status: storedStatus(to),
      abTestActive: to === 'ACTIVE',
      improvementApplied: to === 'APPLIED',
      archivedAt: isArchived ? at : null,
      archivedReason: isArchived ? reason : null,
    },
  });
  if (saved.count !== 1) throw new Error(`Improvement ${id} changed while its row was held.`);
  await tx.improvementTransition.create({
    data: {
      improvementId: id,
      number,
      fromStatus: stored,
      toStatus: storedStatus(to),
      actor: by,
      reason,
      isOverride,
      at,
    },
    select: { id: true },
  });
  const from = readImprovementStatus(stored);
  return {
    id: newId(),
    kind: 'IMPROVEMENT_TRANSITION',
    outcome: to,
    runId: null,
    step: null,
    matchId: null,
    pickId: null,
    subject: `improvement:${id}`,
    kickOffAt: null,
    payload: toJson({ version: 1, number, from, to, by, reason, isOverride, ...details }),
    recordedAt: at,
  };
}

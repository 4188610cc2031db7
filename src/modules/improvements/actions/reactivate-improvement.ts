import type { Tx } from '../../../db/transaction.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import { readActor, readReason } from '../domain/read-words.ts';
import { holdImprovement } from './hold-improvements.ts';
import { saveTransition } from './save-transition.ts';

export interface Reactivation {
  readonly id: number;
  /** 1 to 2,000 characters; null when none is given. */
  readonly reason: string | null;
  /** 1 to 100 characters; null when nobody is named. */
  readonly by: string | null;
  readonly at: Date;
}

/**
 * Proposes an archived improvement again. The instant and the reason of the archiving are cleared from it; its history keeps them.
 *
 * @throws InvalidInputError for a reason or name of a wrong length, NotFoundError, ImprovementWrongStatusError.
 */
export async function reactivateImprovement(tx: Tx, { id, reason, by, at }: Reactivation): Promise<void> {
  const change = {
    action: 'REACTIVATE',
    by: readActor('by', by),
    reason: reason === null ? null : readReason('reason', reason),
  } as const;
  const held = await holdImprovement(tx, id, at);
  await appendDecisions(tx, [await saveTransition(tx, held, change)]);
}

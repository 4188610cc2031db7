import type { Tx } from '../../../db/transaction.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import { stopExperiment } from '../../experiments/actions/stop-experiment.ts';
import { readActor, readReason } from '../domain/read-words.ts';
import { holdImprovement } from './hold-improvements.ts';
import { saveTransition } from './save-transition.ts';

export interface Archiving {
  readonly id: number;
  /** 1 to 2,000 characters. */
  readonly reason: string;
  /** 1 to 100 characters; null when nobody is named. */
  readonly by: string | null;
  readonly at: Date;
}

/**
 * Puts an improvement aside, with the instant and the reason; its test is switched off and its experiment stopped. The first reason
 * stands: a second archiving is refused.
 *
 * @throws InvalidInputError for a reason or name of a wrong length, NotFoundError, ImprovementWrongStatusError.
 */
export async function archiveImprovement(tx: Tx, { id, reason: given, by, at }: Archiving): Promise<void> {
  const reason = readReason('reason', given);
  const actor = readActor('by', by);
  const held = await holdImprovement(tx, id, at);
  const decision = await saveTransition(tx, held, { action: 'ARCHIVE', by: actor, reason });
  await stopExperiment(tx, id, { reason: 'The improvement was archived.', at: held.at });
  await appendDecisions(tx, [decision]);
}

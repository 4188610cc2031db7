import type { ErrorPolicy } from '../../../shared/error-policy.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { transitionOf } from './decide-transition.ts';
import type { ImprovementStatus } from './improvement-status.ts';
import { readImprovementStatus } from './read-improvement-status.ts';

/** What became of one improvement that was to be activated. */
export const ACTIVATION_OUTCOMES = {
  ACTIVATED: 'It is active, and its experiment has begun.',
  NOT_FOUND: 'There is none under the id.',
  WRONG_STATUS: 'It is in a status from which it cannot be activated, and was left there.',
  HELD_BACK: 'It could have been activated, and was not, because another one could not: REJECT_ALL.',
} as const;
export type ActivationOutcome = keyof typeof ACTIVATION_OUTCOMES;

export interface Activation {
  readonly id: number;
  readonly outcome: ActivationOutcome;
  /** The status in which it was found; null for none, and for one of an older database that is none of ours. */
  readonly foundStatus: ImprovementStatus | null;
}

const MOST_ACTIVATED = 100;

/** @throws InvalidInputError unless there are 1 to 100 ids, each once. */
export function checkBatch(ids: readonly number[]): void {
  if (ids.length === 0 || ids.length > MOST_ACTIVATED)
    throw new InvalidInputError('ids', ids, `must be 1 to ${MOST_ACTIVATED} ids`);
  const repeated = ids.findIndex((id, place) => ids.indexOf(id) < place);
  if (repeated >= 0)
    throw new InvalidInputError(`ids[${repeated}]`, ids[repeated], 'is the improvement of an earlier id');
}

/** What becomes of each improvement, in the order asked for. @param stored the statuses as they are stored, by id. */
export function decideActivations(
  ids: readonly number[],
  stored: ReadonlyMap<number, string>,
  policy: ErrorPolicy,
): Activation[] {
  const alone = ids.map((id): Activation => {
    const status = stored.get(id);
    if (status === undefined) return { id, outcome: 'NOT_FOUND', foundStatus: null };
    const foundStatus = readImprovementStatus(status);
    const outcome = transitionOf(foundStatus, 'ACTIVATE') === null ? 'WRONG_STATUS' : 'ACTIVATED';
    return { id, outcome, foundStatus };
  });
  const isRejected = policy === 'REJECT_ALL' && alone.some(({ outcome }) => outcome !== 'ACTIVATED');
  if (!isRejected) return alone;
  return alone.map((one) => (one.outcome === 'ACTIVATED' ? { ...one, outcome: 'HELD_BACK' } : one));
}

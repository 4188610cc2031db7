import type { Tx } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { readLine } from '../../../shared/read-line.ts';
import { AlertAlreadyAcknowledgedError } from '../domain/alerts/alert-already-acknowledged-error.ts';

export const LONGEST_NAME = 100;
export const LONGEST_NOTE = 2_000;

export interface Acknowledgement {
  /** Who saw it, 1 to 100 characters on one line; null is refused: somebody has to be named. */
  readonly by: string | null;
  /** At most 2,000 characters; null for none. */
  readonly note: string | null;
  readonly at: Date;
}

/**
 * Records who has seen an alert, once. It stays open while its cause lasts; one that has been closed can be acknowledged as well.
 *
 * @throws InvalidInputError for a name or note of a wrong length, NotFoundError when there is no such alert,
 * AlertAlreadyAcknowledgedError when somebody did before.
 */
export async function acknowledgeAlert(tx: Tx, id: string, { by, note, at }: Acknowledgement): Promise<void> {
  if (by === null) throw new InvalidInputError('by', by, 'is missing: say who has seen it');
  const name = readLine('by', by, LONGEST_NAME);
  if (note !== null && note.length > LONGEST_NOTE)
    throw new InvalidInputError('note', note, `must have at most ${LONGEST_NOTE} characters`);
  const done = await tx.alert.updateMany({
    where: { id, acknowledgedAt: null },
    data: { acknowledgedAt: at, acknowledgedBy: name, note },
  });
  if (done.count === 1) return;
  const alert = await tx.alert.findUnique({ where: { id } });
  if (alert?.acknowledgedAt == null || alert.acknowledgedBy === null) throw new NotFoundError('Alert', id);
  throw new AlertAlreadyAcknowledgedError(id, alert.acknowledgedBy, alert.acknowledgedAt);
}

import type { Tx } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { findTextFault } from '../../../shared/text-fault.ts';
import { knownAt } from '../../matches/reads/known-at.ts';
import { declaredVoids } from '../reads/declared-voids.ts';

/** That the bets on a match do not stand, or that an earlier declaration is taken back. */
export interface VoidDeclaration {
  readonly matchId: number;
  readonly reason: string;
  readonly isWithdrawn: boolean;
}

const MOST_DECLARATIONS = 100;
const LONGEST_REASON = 500;

/**
 * Records declarations, which count from `at` on: the next settling voids the picks on these matches, or settles them after all. The history
 * of declarations stays.
 *
 * @throws InvalidInputError for an empty reason, a match that is named twice, or one that has nothing to take back; NotFoundError for a
 * match that is not there.
 */
export async function declareVoids(
  tx: Tx,
  declarations: readonly VoidDeclaration[],
  at: Date,
): Promise<void> {
  if (declarations.length === 0) return;
  if (declarations.length > MOST_DECLARATIONS)
    throw new InvalidInputError('voids', declarations.length, `are too many: at most ${MOST_DECLARATIONS}`);
  const matchIds = declarations.map(({ matchId }) => matchId);
  const known = new Set((await knownAt(tx, at).outcomes({ matchIds })).map(({ matchId }) => matchId));
  const inForce = await declaredVoids(tx, matchIds, at);
  for (const [index, { matchId, reason, isWithdrawn }] of declarations.entries()) {
    const path = `voids[${index}]`;
    const fault = findTextFault(reason);
    if (fault !== null) throw new InvalidInputError(`${path}.reason`, reason, fault);
    if (reason.trim() === '' || reason.length > LONGEST_REASON)
      throw new InvalidInputError(
        `${path}.reason`,
        reason,
        `is empty or longer than ${LONGEST_REASON} characters`,
      );
    if (!known.has(matchId)) throw new NotFoundError('Match', String(matchId));
    if (matchIds.indexOf(matchId) !== index)
      throw new InvalidInputError(`${path}.matchId`, matchId, 'is named twice');
    if (isWithdrawn && !inForce.has(matchId))
      throw new InvalidInputError(
        `${path}.matchId`,
        matchId,
        'is not declared void: there is nothing to take back',
      );
  }
  await tx.matchVoid.createMany({
    data: declarations.map(({ matchId, reason, isWithdrawn }) => ({
      matchId,
      isVoid: !isWithdrawn,
      reason: reason.trim(),
      declaredAt: at,
    })),
  });
}

import type { Reader } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { FrictionNotFoundError } from '../domain/friction-not-found-error.ts';
import type { Pair } from '../domain/league-pairs.ts';

export type Orientation = 'AS_STORED' | 'REVERSED';

export interface FoundFriction {
  readonly frictionId: number;
  readonly orientation: Orientation;
}

/**
 * The row of a pair, whichever way round it is stored.
 * @throws InvalidInputError for a team against itself, FrictionNotFoundError when the pair has no row.
 */
export async function findFriction(reader: Reader, { home, away }: Pair): Promise<FoundFriction> {
  if (home === away) throw new InvalidInputError('away', away, 'is the same club as home');
  const row = await reader.friction.findFirst({
    where: {
      OR: [
        { teamHomeId: home, teamAwayId: away },
        { teamHomeId: away, teamAwayId: home },
      ],
    },
    select: { frictionId: true, teamHomeId: true },
  });
  if (!row) throw new FrictionNotFoundError(home, away);
  return { frictionId: row.frictionId, orientation: row.teamHomeId === home ? 'AS_STORED' : 'REVERSED' };
}

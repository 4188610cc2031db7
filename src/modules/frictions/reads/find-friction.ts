import type { Reader } from '../../../db/transaction.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { FrictionNotFoundError } from '../domain/friction-not-found-error.ts';
import type { Pair } from '../domain/league-pairs.ts';

export type Orientation = 'AS_STORED' | 'REVERSED';

export interface FoundFriction {
  readonly frictionId: number;
  readonly orientation: Orientation;
}

/**
 * The row of a pair, whichever way round it is stored.
 * @throws InvalidInputError for a team against itself, FrictionNotFoundError when the pair has no row, NotFoundError when there is
 * no such team.
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
  if (!row) throw await missing(reader, { home, away });
  return { frictionId: row.frictionId, orientation: row.teamHomeId === home ? 'AS_STORED' : 'REVERSED' };
}

async function missing(reader: Reader, { home, away }: Pair): Promise<FrictionNotFoundError | NotFoundError> {
  const teams = await reader.team.findMany({
    where: { teamId: { in: [home, away] } },
    select: { teamId: true, teamName: true },
  });
  const names = new Map(teams.map(({ teamId, teamName }) => [teamId, teamName]));
  const [homeName, awayName] = [names.get(home), names.get(away)];
  if (homeName === undefined) return new NotFoundError('Team', String(home));
  if (awayName === undefined) return new NotFoundError('Team', String(away));
  return new FrictionNotFoundError({ teamId: home, name: homeName }, { teamId: away, name: awayName });
}

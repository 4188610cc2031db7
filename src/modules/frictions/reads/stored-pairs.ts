import type { Reader } from '../../../db/transaction.ts';
import { type Pair, pairKey } from '../domain/league-pairs.ts';

/** The sides of the pairs among these teams that have a row, by `pairKey`. */
export async function storedPairs(
  reader: Reader,
  teamIds: readonly number[],
): Promise<ReadonlyMap<string, Pair>> {
  const ids = [...teamIds];
  const rows = await reader.friction.findMany({
    where: { teamHomeId: { in: ids }, teamAwayId: { in: ids } },
    select: { teamHomeId: true, teamAwayId: true },
  });
  const pairs = rows.map(({ teamHomeId, teamAwayId }): Pair => ({ home: teamHomeId, away: teamAwayId }));
  return new Map(pairs.map((pair) => [pairKey(pair), pair]));
}

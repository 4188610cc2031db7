import type { Reader } from '../../../db/transaction.ts';

/** Of these matches, those whose bets were declared void as of an instant, each with the reason. */
export async function declaredVoids(
  reader: Reader,
  matchIds: readonly number[],
  asOf: Date,
): Promise<ReadonlyMap<number, string>> {
  const newest = await reader.$queryRaw<{ matchId: number; isVoid: boolean; reason: string }[]>`
    SELECT DISTINCT ON (match_id) match_id AS "matchId", is_void AS "isVoid", reason
    FROM match_voids
    WHERE match_id = ANY(${[...matchIds]}::int[]) AND declared_at <= ${asOf}
    ORDER BY match_id, declared_at DESC, id DESC`;
  return new Map(newest.filter(({ isVoid }) => isVoid).map(({ matchId, reason }) => [matchId, reason]));
}

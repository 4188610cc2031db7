import type { Reader } from '../../../db/transaction.ts';
import type { PickStanding } from '../domain/due-settlement.ts';
import type { VoidCause } from '../domain/settlement-basis.ts';

export interface PickScope {
  /** Picks of this run alone; null for those of all runs. */
  readonly runId: string | null;
}

/** How many matches there are picks on. */
export async function countPickedMatches(reader: Reader, { runId }: PickScope): Promise<number> {
  const [row] = await reader.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT match_id)::int AS count FROM picks WHERE (${runId}::uuid IS NULL OR run_id = ${runId}::uuid)`;
  return row?.count ?? 0;
}

/** The next matches with picks, behind `after`, in the order of their ids. */
export async function nextPickedMatches(
  reader: Reader,
  { runId }: PickScope,
  after: number,
  limit: number,
): Promise<number[]> {
  const rows = await reader.$queryRaw<{ matchId: number }[]>`
    SELECT DISTINCT match_id AS "matchId" FROM picks
    WHERE match_id > ${after} AND (${runId}::uuid IS NULL OR run_id = ${runId}::uuid)
    ORDER BY match_id LIMIT ${limit}`;
  return rows.map(({ matchId }) => matchId);
}

interface StandingRow {
  readonly id: string;
  readonly matchId: number;
  readonly kickOffAt: Date;
  readonly settlementNumber: number;
  readonly homeGoals: number | null;
  readonly awayGoals: number | null;
  readonly voidCause: VoidCause | null;
  readonly asOf: Date | null;
  readonly auditEntryId: string | null;
}

/**
 * Where the picks on these matches stand that were decided as of an instant or before, with what the settlement in force rests on, in the
 * order of their ids. A later pick went by a schedule that was not known yet: it is no moved match.
 */
export async function pickStandings(
  reader: Reader,
  { runId, asOf }: PickScope & { readonly asOf: Date },
  matchIds: readonly number[],
): Promise<PickStanding[]> {
  const rows = await reader.$queryRaw<StandingRow[]>`
    SELECT p.id, p.match_id AS "matchId", p.kick_off_at AS "kickOffAt", p.settlement_number AS "settlementNumber",
           s.home_goals AS "homeGoals", s.away_goals AS "awayGoals", s.void_cause AS "voidCause", s.as_of AS "asOf",
           s.audit_entry_id AS "auditEntryId"
    FROM picks p LEFT JOIN pick_settlements s ON s.pick_id = p.id AND s.number = p.settlement_number
    WHERE p.match_id = ANY(${[...matchIds]}::int[]) AND (${runId}::uuid IS NULL OR p.run_id = ${runId}::uuid)
      AND p.as_of <= ${asOf}
    ORDER BY p.id`;
  return rows.map(({ id, matchId, kickOffAt, settlementNumber, ...row }) => ({
    id,
    matchId,
    kickOffAt,
    settlementNumber,
    inForce: inForceOf(row),
  }));
}

function inForceOf({
  homeGoals,
  awayGoals,
  voidCause,
  asOf,
  auditEntryId,
}: Omit<StandingRow, 'id' | 'matchId' | 'kickOffAt' | 'settlementNumber'>): PickStanding['inForce'] {
  if (asOf === null || auditEntryId === null) return null;
  const score = homeGoals === null || awayGoals === null ? null : { homeGoals, awayGoals };
  return { score, voidCause, asOf, auditEntryId };
}

import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';
import type { AnalysisScope } from '../domain/analysis/analysis-settings.ts';

/** A settled pick, with the settlement that was in force. */
export interface AnalysedPick {
  readonly pickId: string;
  readonly settlementId: string;
}

/**
 * The picks that an analysis as of an instant looks at, by match: decided by then and settled. The settlement in force is the last one that rests on
 * what was known by then: of a pick that was settled anew later, the one before. Voids are out. A bet that several runs decided counts once, by
 * the earliest decision that stands.
 */
export async function analysedPicks(
  reader: Reader,
  scope: AnalysisScope,
  asOf: Date,
): Promise<AnalysedPick[]> {
  return await reader.$queryRaw<AnalysedPick[]>(statementOf(scope, asOf));
}

/** How many bets there are, without reading them. */
export async function countAnalysedPicks(reader: Reader, scope: AnalysisScope, asOf: Date): Promise<number> {
  const [row] = await reader.$queryRaw<{ bets: number }[]>`
    SELECT count(*)::int AS bets FROM (${statementOf(scope, asOf)}) bet`;
  return row?.bets ?? 0;
}

function statementOf(scope: AnalysisScope, asOf: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (p.match_id, p.strategy_name, p.market, p.selection, p.line)
           p.id AS "pickId", s.id AS "settlementId"
    FROM picks p
    JOIN pipeline_runs r ON r.id = p.run_id
    JOIN pick_audit_trail a ON a.id = p.audit_entry_id
    CROSS JOIN LATERAL (
      SELECT one.id, one.outcome FROM pick_settlements one
      WHERE one.pick_id = p.id AND one.as_of <= ${asOf} ORDER BY one.number DESC LIMIT 1
    ) s
    WHERE p.as_of <= ${asOf} AND s.outcome <> 'VOID' AND ${conditionOf(scope)}
    ORDER BY p.match_id, p.strategy_name, p.market, p.selection, p.line, p.as_of, p.created_at, p.id`;
}

function conditionOf({ runId, modes, leagues, strategies }: AnalysisScope): Prisma.Sql {
  const conditions = [
    runId === null
      ? // Nothing of a shadow run is counted: who asks for these runs means them all the same.
        Prisma.sql`r.mode = ANY(${[...modes]}::execution_mode[]) AND (p.is_counted OR r.mode = 'SHADOW')`
      : Prisma.sql`p.run_id = ${runId}::uuid`,
    ...(strategies.length === 0 ? [] : [Prisma.sql`p.strategy_name = ANY(${[...strategies]}::text[])`]),
    ...(leagues.length === 0
      ? []
      : [Prisma.sql`a.payload #>> '{fixture,division}' = ANY(${[...leagues]}::text[])`]),
  ];
  return Prisma.join(conditions, ' AND ');
}

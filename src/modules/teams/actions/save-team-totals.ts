import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { type BulkColumns, unnest } from '../../../db/unnest.ts';
import type { TeamTotals } from '../domain/team-totals.ts';

/** Which computation the totals are of. */
export interface TotalsStamp {
  readonly division: string;
  readonly season: string;
  readonly asOf: Date;
  readonly inputsHash: string;
  readonly computedAt: Date;
}

export interface SavedTotals {
  /** Clubs whose totals of this instant and these inputs were not in the history yet. */
  readonly recorded: number;
  /** Of all clubs, those whose row shows them now; the others show the same, or a newer season or instant. */
  readonly shown: number;
}

const TABLE = Prisma.raw('quantum.team_quantum_dna_v3');
const VALUES: BulkColumns<TeamTotals> = {
  total_bets: ['int', (row) => row.totalBets],
  total_wins: ['int', (row) => row.totalWins],
  total_losses: ['int', (row) => row.totalLosses],
  win_rate: ['float8', (row) => row.winRate],
  total_pnl: ['float8', (row) => row.totalPnl],
  roi: ['float8', (row) => row.roi],
  avg_clv: ['float8', (row) => row.avgClv],
  unlucky_losses: ['int', (row) => row.unluckyLosses],
  bad_analysis_losses: ['int', (row) => row.badAnalysisLosses],
  unlucky_pct: ['float8', (row) => row.unluckyPct],
  best_strategy: ['text', (row) => row.bestStrategy],
};

/**
 * Stores the betting totals of clubs: into the history, and into the club's row unless that shows a later season or instant, or came with
 * a later season. What the row says that the history does not know goes into the history before, as IMPORTED. The caller holds the
 * lock of the table.
 */
export async function saveTeamTotals(
  tx: Tx,
  rows: readonly TeamTotals[],
  stamp: TotalsStamp,
): Promise<SavedTotals> {
  const { division, season, asOf, inputsHash, computedAt } = stamp;
  const computed = unnest('computed', { team_id: ['int', (row) => row.teamId], ...VALUES }, rows);
  await keepImported(
    tx,
    rows.map(({ teamId }) => teamId),
    computedAt,
  );
  const recorded = await tx.$executeRaw`
    INSERT INTO team_totals_history (team_id, origin, division, season, as_of, inputs_hash, values, computed_at)
    SELECT team_id, 'COMPUTED', ${division}, ${season}, ${asOf}::timestamptz, ${inputsHash}, ${totalsOf('computed')},
           ${computedAt}::timestamptz
    FROM ${computed}
    ON CONFLICT (team_id, season, as_of, inputs_hash) DO NOTHING`;
  const shown = await tx.$executeRaw`
    UPDATE ${TABLE} team
    SET ${Prisma.raw(
      Object.keys(VALUES)
        .map((column) => `${column} = computed.${column}`)
        .join(', '),
    )}
    FROM ${computed}
    WHERE team.team_id = computed.team_id AND ${totalsOf('team')} <> ${totalsOf('computed')}
      AND NOT EXISTS (
        SELECT FROM team_totals_history later
        WHERE later.team_id = team.team_id
          AND CASE later.origin
                WHEN 'COMPUTED' THEN (later.season COLLATE "C", later.as_of) > (${season} COLLATE "C", ${asOf}::timestamptz)
                -- Seasons compare as text where they are written as ours are.
                ELSE later.season COLLATE "C" > ${season} AND later.season ~ '^[0-9]{4}/[0-9]{2}$' END
      )`;
  return { recorded, shown };
}

/** Keeps totals that no computation of ours made. A row without any has nothing to keep. */
async function keepImported(tx: Tx, teamIds: readonly number[], at: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO team_totals_history (team_id, origin, season, as_of, inputs_hash, values, computed_at)
    SELECT team.team_id, 'IMPORTED', team.season, team.updated_at, md5(said.values::text), said.values, ${at}::timestamptz
    FROM ${TABLE} team
    CROSS JOIN LATERAL (SELECT ${totalsOf('team')} AS values) said
    WHERE team.team_id = ANY(${[...teamIds]}::int[]) AND jsonb_strip_nulls(said.values) <> '{}'
      AND NOT EXISTS (
        SELECT FROM team_totals_history known WHERE known.team_id = team.team_id AND known.values = said.values
      )
    ON CONFLICT (team_id, season, as_of, inputs_hash) DO NOTHING`;
}

/** The totals that a row holds, by column. */
function totalsOf(alias: string): Prisma.Sql {
  const members = Object.keys(VALUES).map((column) => `'${column}', ${alias}.${column}`);
  return Prisma.raw(`jsonb_build_object(${members.join(', ')})`);
}

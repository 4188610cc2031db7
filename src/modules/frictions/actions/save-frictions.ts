import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { columnList, unnest } from '../../../db/unnest.ts';
import { IMPORTED_HASH } from '../domain/imported-hash.ts';
import type { FrictionRow } from '../domain/friction-row.ts';
import { PAIR_COLUMNS, VALUE_COLUMNS } from './friction-columns.ts';

/** Which computation the rows are of. */
export interface FrictionStamp {
  readonly division: string;
  readonly season: string;
  readonly asOf: Date;
  readonly inputsHash: string;
  readonly computedAt: Date;
}

export interface SavedFrictions {
  readonly pairs: number;
  /** Of them, those whose friction of this instant and these inputs was not in the history yet. */
  readonly recorded: number;
  /** Of them, those whose row shows it now; the rows of the others show the same, or a newer season or instant. */
  readonly shown: number;
}

const TABLE = Prisma.raw('quantum.quantum_friction_matrix_v3');
const COLUMNS = { ...PAIR_COLUMNS, ...VALUE_COLUMNS };
/** Columns that a row keeps whatever is computed: they are no part of what the history says. */
const IDENTITY = ['friction_id', 'created_at', 'updated_at', ...Object.keys(PAIR_COLUMNS)];

/**
 * Stores the frictions of a season's pairs: into the history, and into the pair's row unless that shows a later season or instant
 * already. A row keeps its id, its sides and its creation. What it held and the history does not know (a row that came from
 * elsewhere) goes into the history first, so that nothing is lost. The caller holds the lock of `computeFrictions`.
 */
export async function saveFrictions(
  tx: Tx,
  rows: readonly FrictionRow[],
  stamp: FrictionStamp,
): Promise<SavedFrictions> {
  const { division, season, asOf, inputsHash, computedAt } = stamp;
  const computed = unnest('computed', COLUMNS, rows);
  const values = saidBy('computed');
  await keepImported(tx, computed, stamp);
  // Before the history has this computation, so that only others can be later.
  const updated = await tx.$executeRaw`
    UPDATE ${TABLE} friction
    SET ${list((column) => `${column} = computed.${column}`)}
    FROM ${computed}
    WHERE ${samePair('friction', 'computed')} AND ${saidBy('friction')} <> ${values} AND ${mayShow(stamp)}
      AND ${isNoNewerSeason(season)}`;
  const inserted = await tx.$executeRaw`
    INSERT INTO ${TABLE} (${Prisma.raw(columnList(COLUMNS))}, created_at, updated_at)
    SELECT computed.*, ${computedAt}::timestamptz, ${computedAt}::timestamptz
    FROM ${computed}
    WHERE ${mayShow(stamp)} AND NOT EXISTS (SELECT FROM ${TABLE} friction WHERE ${samePair('friction', 'computed')})
    ORDER BY team_home_id, team_away_id`;
  const recorded = await tx.$executeRaw`
    INSERT INTO friction_history
      (team_home_id, team_away_id, division, season, as_of, inputs_hash, values, computed_at)
    SELECT team_home_id, team_away_id, ${division}, ${season}, ${asOf}::timestamptz, ${inputsHash}, ${values},
           ${computedAt}::timestamptz
    FROM ${computed}
    ON CONFLICT (team_home_id, team_away_id, season, as_of, inputs_hash) DO NOTHING`;
  return { pairs: rows.length, recorded, shown: updated + inserted };
}

/** Keeps what rows say that are about to be replaced, where the history does not have it. */
async function keepImported(tx: Tx, computed: Prisma.Sql, stamp: FrictionStamp): Promise<void> {
  const { division, season, computedAt } = stamp;
  await tx.$executeRaw`
    INSERT INTO friction_history
      (team_home_id, team_away_id, division, season, as_of, inputs_hash, values, computed_at)
    SELECT friction.team_home_id, friction.team_away_id, ${division}, COALESCE(friction.season, ''), friction.updated_at,
           ${IMPORTED_HASH} || md5(said.values::text), said.values, ${computedAt}::timestamptz
    FROM ${TABLE} friction
    JOIN ${computed} ON ${samePair('friction', 'computed')}
    CROSS JOIN LATERAL (SELECT ${saidBy('friction')} AS values) said
    WHERE said.values <> ${saidBy('computed')} AND ${mayShow(stamp)} AND ${isNoNewerSeason(season)}
      AND NOT EXISTS (
        SELECT FROM friction_history known WHERE ${samePair('known', 'friction')} AND known.values = said.values
      )
    ON CONFLICT (team_home_id, team_away_id, season, as_of, inputs_hash) DO NOTHING`;
}

/** Whether no later season or instant of the pair was computed, in either orientation. */
function mayShow({ season, asOf }: FrictionStamp): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT FROM friction_history later
    WHERE (later.team_home_id, later.team_away_id) IN (
        (computed.team_home_id, computed.team_away_id), (computed.team_away_id, computed.team_home_id))
      AND NOT starts_with(later.inputs_hash, ${IMPORTED_HASH})
      AND (later.season COLLATE "C", later.as_of) > (${season} COLLATE "C", ${asOf}::timestamptz))`;
}

/** Whether a row that came from elsewhere is of no later season, as far as it says so in our writing. */
function isNoNewerSeason(season: string): Prisma.Sql {
  return Prisma.sql`NOT COALESCE(friction.season ~ '^\\d{4}/\\d{2}$' AND friction.season COLLATE "C" > ${season}, false)`;
}

/** What a row says, by column. */
function saidBy(alias: string): Prisma.Sql {
  return Prisma.raw(`(to_jsonb(${alias}) - '{${IDENTITY.join(',')}}'::text[])`);
}

function samePair(one: string, other: string): Prisma.Sql {
  const same = Object.keys(PAIR_COLUMNS).map((column) => `${one}.${column} = ${other}.${column}`);
  return Prisma.raw(same.join(' AND '));
}

function list(write: (column: string) => string): Prisma.Sql {
  return Prisma.raw(Object.keys(VALUE_COLUMNS).map(write).join(', '));
}

import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { columnList, unnest } from '../../../db/unnest.ts';
import { BACKTEST_SOURCE } from '../domain/strategy-row.ts';
import { FIRST_COLUMNS, KEY_COLUMNS, VALUE_COLUMNS, type VersionedRow } from './strategy-row-columns.ts';

/** Which computation the rows are of. */
export interface EvaluationStamp {
  readonly division: string;
  readonly season: string;
  readonly asOf: Date;
  readonly inputsHash: string;
  readonly computedAt: Date;
}

export interface SavedStrategyRows {
  /** Rows whose results of this instant and these inputs were not in the history yet. */
  readonly recorded: number;
  /** Of all rows, those that show them now; the others show the same, or a newer instant. */
  readonly shown: number;
}

const TABLE = Prisma.raw('quantum.quantum_strategies_v3');
const COLUMNS = { ...KEY_COLUMNS, ...FIRST_COLUMNS, ...VALUE_COLUMNS };
/** A place among others, which is lost when the others are tested without it. */
const PLACE = ['is_best_strategy', 'strategy_rank'];

/**
 * Stores what strategies brought in a season: into the history, and into the row of each club, strategy and parameter set unless a later
 * instant of the strategy was computed. A row keeps its id, its creation, its priority and whether it may be followed. What it says that the history does
 * not know (it came from elsewhere) goes into the history first. Rows of the season that an earlier library made keep their results and
 * lose their rank. The caller holds the lock of the table.
 */
export async function saveStrategyRows(
  tx: Tx,
  rows: readonly VersionedRow[],
  stamp: EvaluationStamp,
): Promise<SavedStrategyRows> {
  const { division, season, asOf, inputsHash, computedAt } = stamp;
  const computed = unnest('computed', COLUMNS, rows);
  await keepImported(tx, computed, stamp);
  const updated = await tx.$executeRaw`
    UPDATE ${TABLE} strategy
    SET ${list((column) => `${column} = computed.${column}`)}
    FROM ${computed}
    WHERE ${sameKey('strategy', 'computed')} AND strategy.season = ${season}
      AND ${saidBy('strategy')} <> ${saidBy('computed')} AND ${mayShow(stamp)}`;
  const inserted = await tx.$executeRaw`
    INSERT INTO ${TABLE} (${Prisma.raw(columnList(COLUMNS))}, season, created_at, updated_at)
    SELECT computed.*, ${season}, ${computedAt}::timestamptz, ${computedAt}::timestamptz
    FROM ${computed}
    WHERE ${mayShow(stamp)}
      AND NOT EXISTS (SELECT FROM ${TABLE} strategy WHERE ${sameKey('strategy', 'computed')} AND strategy.season = ${season})
    ORDER BY team_id, strategy_name COLLATE "C"`;
  await tx.$executeRaw`
    UPDATE ${TABLE} strategy
    SET is_best_strategy = false, strategy_rank = NULL
    WHERE strategy.season = ${season} AND strategy.source = ${BACKTEST_SOURCE}
      AND (strategy.is_best_strategy OR strategy.strategy_rank IS NOT NULL)
      AND strategy.team_id IN (SELECT team_id FROM ${computed} WHERE ${mayShow(stamp)})
      AND NOT EXISTS (SELECT FROM ${computed} WHERE ${sameKey('strategy', 'computed')})`;
  const recorded = await tx.$executeRaw`
    INSERT INTO strategy_history
      (team_id, strategy_name, parameters_hash, origin, division, season, as_of, inputs_hash, values, computed_at)
    SELECT team_id, strategy_name, parameters_hash, 'COMPUTED', ${division}, ${season}, ${asOf}::timestamptz, ${inputsHash},
           ${saidBy('computed')}, ${computedAt}::timestamptz
    FROM ${computed}
    ON CONFLICT (team_id, strategy_name, parameters_hash, season, as_of, inputs_hash) DO NOTHING`;
  return { recorded, shown: updated + inserted };
}

/** Keeps what rows say that are about to be replaced, where the history does not have it. */
async function keepImported(tx: Tx, computed: Prisma.Sql, stamp: EvaluationStamp): Promise<void> {
  const { season, computedAt } = stamp;
  const withoutPlace = Prisma.raw(`'{${PLACE.join(',')}}'::text[]`);
  await tx.$executeRaw`
    INSERT INTO strategy_history
      (team_id, strategy_name, parameters_hash, origin, season, as_of, inputs_hash, values, computed_at)
    SELECT strategy.team_id, strategy.strategy_name, strategy.parameters_hash, 'IMPORTED', strategy.season, strategy.updated_at,
           md5(said.values::text), said.values, ${computedAt}::timestamptz
    FROM ${TABLE} strategy
    JOIN ${computed} ON ${sameKey('strategy', 'computed')}
    CROSS JOIN LATERAL (SELECT ${saidBy('strategy')} AS values) said
    WHERE strategy.season = ${season} AND said.values <> ${saidBy('computed')} AND ${mayShow(stamp)}
      AND NOT EXISTS (
        SELECT FROM strategy_history known
        WHERE ${sameKey('known', 'strategy')} AND known.season = strategy.season
          AND known.values - ${withoutPlace} = said.values - ${withoutPlace}
      )
    ON CONFLICT (team_id, strategy_name, parameters_hash, season, as_of, inputs_hash) DO NOTHING`;
}

/** Whether no later instant of the season was computed of the strategy, be it by other parameters: it has one row that is ranked. */
function mayShow({ season, asOf }: EvaluationStamp): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT FROM strategy_history later
    WHERE later.team_id = computed.team_id AND later.strategy_name = computed.strategy_name AND later.season = ${season}
      AND later.origin = 'COMPUTED' AND later.as_of > ${asOf}::timestamptz)`;
}

/** What a row says, by column: those that a computation sets. */
function saidBy(alias: string): Prisma.Sql {
  const members = Object.keys(VALUE_COLUMNS).map((column) => `'${column}', ${alias}.${column}`);
  return Prisma.raw(`jsonb_build_object(${members.join(', ')})`);
}

function sameKey(one: string, other: string): Prisma.Sql {
  const same = Object.keys(KEY_COLUMNS).map((column) => `${one}.${column} = ${other}.${column}`);
  return Prisma.raw(same.join(' AND '));
}

function list(write: (column: string) => string): Prisma.Sql {
  return Prisma.raw(Object.keys(VALUE_COLUMNS).map(write).join(', '));
}

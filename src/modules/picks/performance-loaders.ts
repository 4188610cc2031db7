import DataLoader from 'dataloader';
import { Prisma, type PrismaClient } from '../../db/generated/client.ts';
import { type Context, dbOf } from '../../graphql/context.ts';
import { perRequest } from '../../graphql/per-request.ts';
import type { BinSums, ClosingSums, PickSums } from './domain/performance-sums.ts';
import { type PickPerformance, pickPerformance } from './domain/pick-performance.ts';

type Keyed<Sums> = Sums & { readonly key: string };

/**
 * Sums of picks by `key` and in groups. Three statements, whatever the number of keys: one over the picks, one over their closing values,
 * one over the bins of their probabilities.
 */
async function readPerformance(
  db: PrismaClient,
  key: Prisma.Sql,
  condition: Prisma.Sql,
): Promise<ReadonlyMap<string, PickPerformance>> {
  const chosen = Prisma.sql`
    SELECT ${key} AS key, p.id, p.market::text AS market, m.division, p.outcome, p.stake_units, p.turnover_units,
           p.profit_units, p.probability, (p.kick_off_at AT TIME ZONE 'Europe/London')::date::text AS day
    FROM picks p JOIN matches m ON m.id = p.match_id
    WHERE ${condition}`;
  const picks = await db.$queryRaw<Keyed<PickSums>[]>`
    WITH chosen AS (${chosen})
    SELECT key, market, division, day, count(*)::int AS picks,
           count(*) FILTER (WHERE outcome IS NULL)::int AS open, count(*) FILTER (WHERE outcome = 'WON')::int AS won,
           count(*) FILTER (WHERE outcome = 'HALF_WON')::int AS "halfWon",
           count(*) FILTER (WHERE outcome = 'PUSH')::int AS push,
           count(*) FILTER (WHERE outcome = 'HALF_LOST')::int AS "halfLost",
           count(*) FILTER (WHERE outcome = 'LOST')::int AS lost, count(*) FILTER (WHERE outcome = 'VOID')::int AS void,
           coalesce(sum(stake_units) FILTER (WHERE outcome IS NOT NULL), 0)::text AS "stakeUnits",
           coalesce(sum(turnover_units), 0)::text AS "turnoverUnits", coalesce(sum(profit_units), 0)::text AS "profitUnits"
    FROM chosen
    GROUP BY GROUPING SETS ((key), (key, market), (key, division), (key, day))
    ORDER BY market COLLATE "C", division COLLATE "C", day`;
  const closing = await db.$queryRaw<Keyed<ClosingSums>[]>`
    WITH chosen AS (${chosen})
    SELECT key, market, division, day, benchmark, count(fair_clv)::int AS "fairPicks",
           coalesce(sum(fair_clv), 0) AS "fairSum", count(*) FILTER (WHERE fair_clv > 0)::int AS "fairBeaten",
           count(raw_clv)::int AS "rawPicks", coalesce(sum(raw_clv), 0) AS "rawSum",
           count(*) FILTER (WHERE raw_clv > 0)::int AS "rawBeaten", count(*) FILTER (WHERE is_repriced)::int AS repriced
    FROM chosen JOIN pick_closing_values v ON v.pick_id = chosen.id
    GROUP BY GROUPING SETS ((key, benchmark), (key, market, benchmark), (key, division, benchmark), (key, day, benchmark))
    ORDER BY day`;
  const bins = await db.$queryRaw<Keyed<BinSums>[]>`
    WITH weighed AS (
      SELECT key, market, division, probability,
             CASE WHEN outcome IN ('WON', 'LOST') THEN 1 ELSE 0.5 END::float8 AS weight,
             outcome IN ('WON', 'HALF_WON') AS is_won,
             width_bucket(probability, ARRAY[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]::float8[]) AS bin
      FROM (${chosen}) chosen WHERE outcome IN ('WON', 'HALF_WON', 'HALF_LOST', 'LOST')
    )
    SELECT key, market, division, bin, count(*)::int AS picks, sum(weight) AS weight,
           coalesce(sum(weight) FILTER (WHERE is_won), 0) AS won, sum(weight * probability) AS "probabilitySum"
    FROM weighed
    GROUP BY GROUPING SETS ((key, bin), (key, market, bin), (key, division, bin))`;
  const [picksOf, closingOf, binsOf] = [byKey(picks), byKey(closing), byKey(bins)];
  return new Map(
    [...picksOf].map(([name, of]) => [
      name,
      pickPerformance({ picks: of, closing: closingOf.get(name) ?? [], bins: binsOf.get(name) ?? [] }),
    ]),
  );
}

function byKey<Sums>(rows: readonly Keyed<Sums>[]): Map<string, Keyed<Sums>[]> {
  return Map.groupBy(rows, ({ key }) => key);
}

const EMPTY = pickPerformance({ picks: [], closing: [], bins: [] });

/** What came of the picks of each run: those that count, or those in the shadow. */
export async function performanceOfRuns(
  db: PrismaClient,
  runIds: readonly string[],
  isCounted: boolean,
): Promise<PickPerformance[]> {
  const condition = Prisma.sql`p.run_id = ANY(${[...runIds]}::uuid[]) AND p.is_counted = ${isCounted}`;
  const found = await readPerformance(db, Prisma.sql`p.run_id::text`, condition);
  return runIds.map((id) => found.get(id) ?? EMPTY);
}

const loadersOf = perRequest(({ db }) => {
  const loader = (isCounted: boolean) =>
    new DataLoader<string, PickPerformance>((runIds) => performanceOfRuns(db, runIds, isCounted));
  return { counted: loader(true), shadow: loader(false) };
});

/** What came of the picks of a run: those that count, or those in the shadow. */
export function performanceOfRun(
  context: Context,
  runId: string,
  isCounted: boolean,
): Promise<PickPerformance> {
  const { counted, shadow } = loadersOf(context);
  return (isCounted ? counted : shadow).load(runId);
}

/** What came of these picks, or of every pick (null). */
export async function performanceOfPicks(
  context: Context,
  ids: readonly string[] | null,
  isCounted: boolean,
): Promise<PickPerformance> {
  const chosen = ids === null ? Prisma.empty : Prisma.sql`AND p.id = ANY(${[...ids]}::uuid[])`;
  const condition = Prisma.sql`p.is_counted = ${isCounted} ${chosen}`;
  const found = await readPerformance(dbOf(context), Prisma.sql`'all'`, condition);
  return found.get('all') ?? EMPTY;
}

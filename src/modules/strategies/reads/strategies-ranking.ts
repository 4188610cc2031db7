import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';

export type StrategyTier = 'S' | 'A' | 'B' | 'C' | 'D';

/** The mean closing line value against one benchmark. */
export interface BenchmarkClv {
  /** The code of the book; null where the rows have an average and do not say against whose prices. */
  readonly benchmark: string | null;
  readonly bets: number;
  readonly avg_clv: number;
}

/** One strategy over all clubs. Fractions are of the turnover; null where there is nothing to count. */
export interface StrategyRank {
  readonly strategyName: string;
  /** Null below 30 settled bets, as `yieldBound`. */
  readonly tier: StrategyTier | null;
  readonly teams: number;
  readonly totalBets: number;
  readonly settledBets: number;
  readonly wins: number;
  /** Per cent, as is `roi`. */
  readonly winRate: number | null;
  readonly turnover: number;
  readonly totalPnl: number;
  readonly roi: number | null;
  readonly clvByBenchmark: readonly BenchmarkClv[] | null;
  readonly meanYield: number | null;
  readonly teamSpread: number | null;
  readonly yieldBound: number | null;
}

/** The columns that the ranking can be ordered by. */
export const RANKING_COLUMNS = {
  YIELD_LOWER_BOUND_PCT: 'yield_bound',
  ROI_PCT: 'roi',
  TOTAL_PNL_UNITS: 'total_pnl',
  TURNOVER_UNITS: 'turnover',
  TOTAL_BETS: 'total_bets',
  NAME: 'strategy_name COLLATE "C"',
} as const;

export interface RankingRequest {
  readonly orderBy: keyof typeof RANKING_COLUMNS;
  readonly direction: 'ASC' | 'DESC';
  readonly first: number;
  readonly offset: number;
  readonly names: readonly string[] | null;
  readonly tiers: readonly StrategyTier[] | null;
  readonly minBets: number | null;
}

/**
 * Strategies over clubs, from the view `strategies_ranking`, which has the formulas: the lower 95 % bound of profit per unit
 * is that of the strategy's mean over clubs, towards which each club's yield is shrunk as far as chance explains it; for one club
 * it is the bound of its row. Ordered as asked for, nulls last, then by name.
 */
export async function strategiesRanking(db: Reader, request: RankingRequest): Promise<StrategyRank[]> {
  const { orderBy, direction, first, offset, names, tiers, minBets } = request;
  const order = Prisma.raw(`${RANKING_COLUMNS[orderBy]} ${direction === 'ASC' ? 'ASC' : 'DESC'} NULLS LAST`);
  return db.$queryRaw<StrategyRank[]>`
    SELECT strategy_name AS "strategyName", tier, teams, total_bets AS "totalBets", settled_bets AS "settledBets", wins,
           win_rate AS "winRate", turnover, total_pnl AS "totalPnl", roi, clv_by_benchmark AS "clvByBenchmark",
           mean_yield AS "meanYield", team_spread AS "teamSpread", yield_bound AS "yieldBound"
    FROM public.strategies_ranking
    WHERE (${names === null} OR strategy_name = ANY(${[...(names ?? [])]}::text[]))
      AND (${tiers === null} OR tier = ANY(${[...(tiers ?? [])]}::text[]))
      AND settled_bets >= ${minBets ?? 0}::float8
    ORDER BY ${order}, strategy_name COLLATE "C"
    LIMIT ${first} OFFSET ${offset}`;
}

import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';

/** What follows from the totals of one strategy row. Null below ten settled bets, and where wins or the profit are not told or contradict each other. */
export interface StrategyMeasures {
  readonly strategyId: number;
  /** Lower 95 % bound of the profit per unit staked, one-sided; a fraction, -1 or more. */
  readonly yieldBound: number | null;
  /** 0..100. */
  readonly conviction: number | null;
}

/** The rows in question: by key, or all of a club. */
export type MeasuredRows = { readonly strategyIds: readonly number[] } | { readonly teamId: number };

/**
 * The measures of strategy rows, in one statement; rows that are not stored are left out. The view `quantum.strategy_measures`
 * has the one formula:
 *
 *   n = settled bets;  y = P&L / turnover;  price = (1 + y) n / wins;  p = (wins + z²/2) / (n + z²)
 *   variance = max(price² p (1-p) n / (n + z²),  (return squares / turnover - (1 + y)²) n / (n - 1) where they are stored)
 *   bound = max(-1, price p - 1 - z √(variance / n));  conviction = 50 + 500 x bound, held within 0..100
 *
 * where z = 1.645 (95 %, one-sided), settled bets are wins + losses, and the turnover is what a computation stored, else one unit a
 * settled bet. A row without return squares (see `StoredPerformance`) has totals and no single bets, so its winners are taken to
 * have had one price; where prices are mixed, its bound is too high. Without a win the bound is -1. Rows whose figures
 * contradict each other have none.
 *
 * Agresti and Coull, "Approximate is better than 'exact' for interval estimation of binomial proportions", The American
 * Statistician 52 (1998).
 */
export async function strategyMeasures(db: Reader, rows: MeasuredRows): Promise<StrategyMeasures[]> {
  const which =
    'teamId' in rows
      ? Prisma.sql`team_id = ${rows.teamId}`
      : Prisma.sql`strategy_id = ANY(${[...rows.strategyIds]}::int[])`;
  return db.$queryRaw<StrategyMeasures[]>`
    SELECT strategy_id AS "strategyId", yield_bound AS "yieldBound", conviction
    FROM quantum.strategy_measures WHERE ${which} ORDER BY strategy_id`;
}

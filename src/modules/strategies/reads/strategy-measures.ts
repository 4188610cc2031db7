import { Prisma } from '../../../db/generated/client.ts';
import type { Reader } from '../../../db/transaction.ts';

/** What follows from the totals of one strategy row. Null below ten settled bets, and where wins or the profit are not told. */
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
 *   q = wins / settled bets;  y = P&L / turnover;  price = (1 + y) / q;  bound = max(-1, price x W(q) - 1)
 *   conviction = 50 + 500 x bound, held within 0..100
 *
 * where settled bets are wins + losses, the turnover is what a computation stored, else one unit a settled bet, and W is the
 * lower bound of Wilson's interval at z = 1.645 (95 %, one-sided): (q + z²/2n - z √(q(1-q)/n + z²/4n²)) / (1 + z²/n).
 * A row has totals and no single bets; so the price of the winners is taken as known, and what is uncertain is how often they
 * win. Without a win the bound is -1.
 *
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
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

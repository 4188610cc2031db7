import { Prisma } from '../../../db/generated/client.ts';

// The conditions stand here as the partial indexes of `trading.trades` have them; others are not answered from these indexes.
// `< 'Infinity'` leaves out NaN, too, which PostgreSQL takes for the greatest number.

/** A confirmed trade that won. */
export const WINNING_TRADE = Prisma.sql`status = 'CONFIRMED' AND profit_loss > 0 AND profit_loss < 'Infinity'`;

/** A confirmed trade that lost. */
export const LOSING_TRADE = Prisma.sql`status = 'CONFIRMED' AND profit_loss < 0 AND profit_loss > '-Infinity'`;

/** A confirmed trade whose profit or loss is a number: it counts. */
export const COUNTED_TRADE = Prisma.sql`status = 'CONFIRMED' AND profit_loss > '-Infinity' AND profit_loss < 'Infinity'`;

/** A trade that neither won nor lost. */
export const OTHER_TRADE = Prisma.sql`(${COUNTED_TRADE} AND profit_loss <> 0) IS NOT TRUE`;

/** The condition on the strategies that are asked for; none where it is null. */
export function ofStrategies(strategies: readonly string[] | null): Prisma.Sql {
  return strategies === null ? Prisma.empty : Prisma.sql`AND strategy_used = ANY(${[...strategies]}::text[])`;
}

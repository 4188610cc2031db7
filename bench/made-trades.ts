import type { PrismaClient } from '../src/db/generated/client.ts';

/** The instant before which a year of made trades lies. */
export const LEDGER_END = new Date('2026-01-01T00:00:00Z');

/**
 * Fills the ledger with so many trades of 20 strategies, spread evenly over the year before LEDGER_END: nine in ten confirmed, with a profit or
 * loss. The same for the same server version: the random numbers of the database are seeded.
 */
export async function fillLedger(db: PrismaClient, count: number): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT setseed(0.42)::text`;
      await tx.$executeRaw`
        INSERT INTO trading.trades ("timestamp", token_in, token_out, amount_in, amount_out, price, status, strategy_used, profit_loss,
                                    slippage_bps, execution_time_ms, gas_used, confidence_score)
        SELECT ${LEDGER_END}::timestamptz - interval '365 days' + number * (interval '365 days' / ${count}::float8),
               CASE WHEN number % 2 = 0 THEN 'USDC' ELSE 'SOL' END, CASE WHEN number % 2 = 0 THEN 'SOL' ELSE 'USDC' END,
               CASE WHEN number % 2 = 0 THEN 150 ELSE 1 END, CASE WHEN number % 2 = 0 THEN 1 ELSE 151 END, 150,
               CASE WHEN fate < 0.9 THEN 'CONFIRMED' WHEN fate < 0.96 THEN 'FAILED' WHEN fate < 0.98 THEN 'PENDING' ELSE 'CANCELLED' END,
               'strategy ' || (1 + floor(random() * 20)), CASE WHEN fate < 0.9 THEN round((random() * 40 - 19.5)::numeric, 6) END,
               50, 300, 5000, 0.7
          FROM (SELECT number, random() AS fate FROM generate_series(0, ${count}::int - 1) AS number) made`;
    },
    { timeout: 600_000 },
  );
}

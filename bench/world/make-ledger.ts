import type pg from 'pg';
import type { WorldSizes } from './world-sizes.ts';

/** Proposed improvements, and trades of a year, nine in ten of them confirmed. */
export async function makeLedger(client: pg.Client, { improvements, trades }: WorldSizes): Promise<void> {
  await client.query(`
    INSERT INTO public.strategy_improvements (id, agent_name, strategy_name, baseline_win_rate, new_threshold, failure_pattern, missing_factors,
        llm_reasoning, recommended_adjustments, created_at)
    SELECT n, 'analyst', pg_temp.one_of(n, 91, '{CONVERGENCE_OVER_MC,MONTE_CARLO_PURE,HOME_VALUE}'), pg_temp.between(n, 92, 35, 60, 1),
        pg_temp.between(n, 93, 0.04, 0.1, 3), 'loses on long prices', '["line move"]', 'Bets at long prices lose more than they should.',
        '{"min_edge": 0.08}', timestamptz '2026-01-01Z' + n * interval '1 hour'
      FROM generate_series(1, ${improvements}) AS n`);
  await client.query(`
    INSERT INTO trading.trades (id, "timestamp", token_in, token_out, amount_in, amount_out, price, status, strategy_used, profit_loss, slippage_bps,
        execution_time_ms, gas_used, confidence_score, transaction_hash)
    SELECT n, timestamptz '2026-01-01Z' + n * (interval '300 days' / ${trades}), 'USDC', 'SOL', 150, 1, 150,
        CASE WHEN n % 10 > 0 THEN 'CONFIRMED' ELSE 'FAILED' END, 'strategy ' || 1 + n % 20, CASE WHEN n % 10 > 0 THEN pg_temp.between(n, 94, -20, 21, 6) END,
        50, pg_temp.whole(n, 95, 120, 900), 5000, pg_temp.between(n, 96, 0.5, 0.95, 2), md5('trade ' || n)
      FROM generate_series(1, ${trades}) AS n`);
}

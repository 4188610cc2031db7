import type pg from 'pg';

/** Trades with their decisions, and texts and numbers that a copy could spoil. */
export async function fillLedger(client: pg.Client, count = 50): Promise<void> {
  await client.query(
    `WITH d AS (
       INSERT INTO trading.ai_decisions (decision_id, decision_type, token_pair, amount_usd, confidence, reasoning)
       SELECT 'd' || n || '-' || gen_random_uuid(), 'BUY', 'SOL/USDC', 100, 0.5, E'=1+1\\t\\\\N "quoted"\\r\\nünïcode ' || n
       FROM generate_series(1, $1::int) n RETURNING id)
     INSERT INTO trading.trades (transaction_signature, token_in, token_out, amount_in, amount_out, price, status, ai_decision_id)
     SELECT '=sig' || d.id || gen_random_uuid(), 'USDC', 'SOL', 100, 0.5, 200.000000001, 'CONFIRMED', d.id FROM d`,
    [count],
  );
  await client.query(
    `UPDATE trading.ai_decisions d SET execution_trade_id = t.id FROM trading.trades t
     WHERE t.ai_decision_id = d.id AND d.execution_trade_id IS NULL`,
  );
}

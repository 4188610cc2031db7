import type pg from 'pg';

/** Texts that a spreadsheet, a parser or a careless writer would change. */
const HOSTILE = [
  `=HYPERLINK("http://x","y")`,
  `'=already`,
  `a,b "c"`,
  'two\r\nlines\n',
  '',
  'Zażółć 🦊',
  String.raw`\.`,
  '\ttab',
  '-1',
];

/** Writes trades of every kind of value: nulls, exact decimals of many digits, microseconds, documents, hostile texts. */
export async function makeTrades(client: pg.Client, count: number): Promise<void> {
  await client.query(
    `INSERT INTO trading.trades (timestamp, token_in, token_out, amount_in, amount_out, price, transaction_hash, status, error_message,
       strategy_used, profit_loss, jupiter_quote_response, slippage_bps, last_valid_block_height, execution_time_ms, gas_used, confidence_score)
     SELECT '2026-01-01T00:00:00Z'::timestamptz + n * interval '1.000123 seconds', 'SOL', 'USDC', n * 0.000000001 + 1,
       CASE WHEN n % 7 > 0 THEN n * 1.123456789012345678 END, 150 + (n % 1000) * 0.000001, md5(n::text),
       (ARRAY['PENDING', 'CONFIRMED', 'FAILED', 'CANCELLED'])[1 + n % 4], ($2::text[])[1 + n % (1 + array_length($2::text[], 1))],
       'momentum ' || n % 20, CASE WHEN n % 3 > 0 THEN (n % 2001 - 1000) * 0.25 END,
       CASE WHEN n % 5 = 0 THEN jsonb_build_object('route', n, 'note', 'a "quoted", text', 'out', n * 1.000000000000000001) END,
       n % 100, 9007199254740993 + n, n % 5000, n % 20000, (n % 1001) / 1000.0
     FROM generate_series(1, $1) AS n`,
    [count, HOSTILE],
  );
}

/** Records trades one by one until it is told to stop. @returns what stops it, and how many there were. */
export function keepTrading(client: pg.Client): () => Promise<number> {
  const end = new AbortController();
  let made = 0;
  const trading = (async () => {
    while (!end.signal.aborted) {
      await client.query(
        `INSERT INTO trading.trades (token_in, token_out, amount_in, strategy_used) VALUES ('SOL', 'USDC', 1, 'while it is exported')`,
      );
      made += 1;
    }
  })();
  return async () => {
    end.abort();
    await trading;
    return made;
  };
}

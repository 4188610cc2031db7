import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { Readable } from 'node:stream';
import { copyIn } from '../../../drill/copy-in.ts';
import { keepTrading, makeTrades } from '../../../drill/made-trades.ts';
import { readTextCell } from '../../../src/modules/exports/domain/write-cell.ts';
import { startTestApi, type TestApi } from '../graphql/support/test-api.ts';
import { asked, downloaded, exportedText, SECRET, worked } from './support/export-desk.ts';

const TRADES = 20_000;

let api: TestApi;
let client: pg.Client;
beforeAll(async () => {
  api = await startTestApi({ downloadSecret: SECRET });
  client = new pg.Client(api.url);
  await client.connect();
  await makeTrades(client, TRADES);
});
afterAll(async () => {
  await client.end();
  await api.close();
});

/** What PostgreSQL itself says of the first trades, as text. */
async function stored(count: number): Promise<Record<string, string | null>[]> {
  const { rows } = await client.query<{ row: Record<string, string | null> }>(
    `SELECT json_build_object('id', id::text, 'amount_out', amount_out::text, 'error_message', error_message,
       'profit_loss', profit_loss::text, 'last_valid_block_height', last_valid_block_height::text,
       'at', to_char(timestamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'quote', jupiter_quote_response::text) AS row
     FROM trading.trades ORDER BY id LIMIT $1`,
    [count],
  );
  return rows.map(({ row }) => row);
}

test('rows recorded while it is written are in the file up to one instant, and COPY reads the same values back', async () => {
  const writer = new pg.Client(api.url);
  await writer.connect();
  const stop = keepTrading(writer);
  const { id, jobId } = await asked(api, 'TRADES', 'CSV');
  await worked(api, jobId);
  const recorded = await stop();
  await writer.end();
  const { rowCount } = await api.db.dataExport.findUniqueOrThrow({ where: { id } });
  const count = Number(rowCount);
  expect(recorded).toBeGreaterThan(0);
  expect(count).toBeGreaterThanOrEqual(TRADES);
  expect(count).toBeLessThan(TRADES + recorded);
  const text = await (await downloaded(api, id)).text();
  await client.query('CREATE TABLE trades_back (LIKE trading.trades)');
  await copyIn(
    client,
    'COPY trades_back FROM STDIN WITH (FORMAT csv, HEADER)',
    Readable.from([Buffer.from(text)]),
  );
  await client.query(
    `UPDATE trades_back SET error_message = substr(error_message, 2) WHERE error_message ~ E'^\\'+[=+@\\t\\r\\n-]'`,
  );
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM trades_back) AS count,
       (SELECT count(*)::int FROM ((TABLE trades_back EXCEPT ALL SELECT * FROM trading.trades ORDER BY id LIMIT $1)) AS strange) AS strange`,
    [count],
  );
  expect(rows).toEqual([{ count, strange: 0 }]);
  await client.query('DELETE FROM trading.trades WHERE id > $1', [TRADES]);
});

test('another parser reads CSV back: every digit, no value apart from an empty text, formulas as texts', async () => {
  const text = await exportedText(api, 'TRADES', 'CSV');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(TRADES);
  expect(meta.fields).toContain('jupiter_transaction_data');
  const read = data.map((row) => ({
    id: row['id'],
    amount_out: row['amount_out'],
    error_message: readTextCell(row['error_message'] ?? ''),
    profit_loss: row['profit_loss'],
    last_valid_block_height: row['last_valid_block_height'],
    at: row['timestamp'],
    quote: row['jupiter_quote_response'],
  }));
  const nullsAsEmpty = (await stored(TRADES)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? ''])),
  );
  expect(read).toEqual(nullsAsEmpty);
  const cells = data.map((row) => row['error_message'] ?? '');
  expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  expect(text).toMatch(/,"",/);
});

test('NDJSON and JSON hold the same objects: decimals, big integers and instants as strings, documents as they are', async () => {
  const lines = (await exportedText(api, 'TRADES', 'NDJSON')).split('\n').filter((line) => line !== '');
  const array: unknown = JSON.parse(await exportedText(api, 'TRADES', 'JSON'));
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(array).toEqual(objects);
  expect(objects.map(({ error_message }) => error_message)).toEqual(
    (await stored(TRADES)).map(({ error_message }) => error_message),
  );
  expect(objects[4]).toMatchObject({
    id: 5,
    timestamp: '2026-01-01T00:00:05.000615Z',
    amount_out: '5.617283945061728390',
    slippage_bps: 5,
    last_valid_block_height: '9007199254740998',
    jupiter_quote_response: { route: 5, note: 'a "quoted", text' },
    transaction_signature: null,
    confidence_score: 0.005,
  });
  // Documents keep digits that a parser of JSON would lose.
  expect(lines[4]).toContain('5.000000000000000005');
});

test('an export without rows is a header in CSV, nothing in NDJSON, an empty array in JSON', async () => {
  const columns =
    'id,timestamp_utc,total_value_usd,cash_usdc,positions,pnl_24h_usd,pnl_7d_usd,pnl_30d_usd,risk_score,created_at';
  expect(await exportedText(api, 'PORTFOLIO_SNAPSHOTS', 'CSV')).toBe(`${columns}\r\n`);
  expect(await exportedText(api, 'PORTFOLIO_SNAPSHOTS', 'NDJSON')).toBe('');
  expect(JSON.parse(await exportedText(api, 'PORTFOLIO_SNAPSHOTS', 'JSON'))).toEqual([]);
});

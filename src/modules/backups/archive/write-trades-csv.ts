import type { FileHandle } from 'node:fs/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { z } from 'zod';

const columnRows = z.array(z.object({ name: z.string(), type: z.string() }));

const COLUMNS = `
SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type FROM pg_attribute a
WHERE a.attrelid = 'trading.trades'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;

/**
 * Writes the trades of the transaction's snapshot into an open file, in the order of their ids: every column with a header, by RFC 4180 but for
 * line ends of one LF. Instants are ISO 8601 in UTC; a text that a spreadsheet would take for a formula has an apostrophe before it.
 */
export async function writeTradesCsv(client: pg.Client, file: FileHandle): Promise<void> {
  const { rows } = await client.query<Record<string, unknown>>(COLUMNS);
  const cells = columnRows.parse(rows).map(({ name, type }) => {
    const column = client.escapeIdentifier(name);
    return `${cellOf(column, type)} AS ${column}`;
  });
  const copy = client.query(
    copyTo(
      `COPY (SELECT ${cells.join(', ')} FROM trading.trades ORDER BY trades.id) TO STDOUT (FORMAT csv, HEADER)`,
    ),
  );
  await file.writeFile(copy);
}

const NUMBERS = new Set(['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'boolean']);

function cellOf(column: string, type: string): string {
  const name = `trades.${column}`;
  if (NUMBERS.has(type)) return name;
  if (type.startsWith('timestamp')) {
    const utc = type === 'timestamp with time zone' ? `${name} AT TIME ZONE 'UTC'` : name;
    return `CASE WHEN isfinite(${name}) THEN to_char(${utc}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ELSE ${name}::text END`;
  }
  return `CASE WHEN ${name}::text ~ '^[-=+@\\t\\r]' THEN '''' || ${name}::text ELSE ${name}::text END`;
}

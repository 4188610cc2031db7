import { Prisma } from '../../../../db/generated/client.ts';
import type { Tx } from '../../../../db/transaction.ts';
import { type BulkColumns, unnest } from '../../../../db/unnest.ts';
import type { TapeRow } from '../../domain/tape/read-tape-row.ts';

export type StagedRow = TapeRow & { readonly line: number };

const COLUMNS: BulkColumns<StagedRow> = {
  line: ['int', ({ line }) => line],
  trade_number: ['text', ({ tradeId }) => tradeId],
  micros: ['bigint', ({ atMicros }) => atMicros],
  side: ['text', ({ side }) => side],
  price: ['numeric', ({ price }) => price],
  base_amount: ['numeric', ({ baseAmount }) => baseAmount],
  quote_amount: ['numeric', ({ quoteAmount }) => quoteAmount],
};

/** Makes the table `tape`, which only this transaction sees and which goes with it. */
export async function openStage(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE tape (line int, trade_number text, micros bigint, side text, price numeric, base_amount numeric, quote_amount numeric)
    ON COMMIT DROP`;
}

/** Adds lines of the file to the stage. */
export async function stageRows(tx: Tx, rows: readonly StagedRow[]): Promise<void> {
  await tx.$executeRaw`INSERT INTO tape SELECT * FROM ${unnest('given', COLUMNS, rows)}`;
}

/**
 * Gives every line its key: the number of the exchange, or the values and the how manieth line with them it is, so that equal trades of
 * one second are told apart, and are the same ones again in a file that overlaps this one by whole seconds.
 */
export async function keyStage(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE keyed ON COMMIT DROP AS
    SELECT *, CASE WHEN trade_number IS NOT NULL THEN 'id:' || trade_number
      ELSE 'at:' || micros || '|' || side || '|' || trim_scale(price) || '|' || trim_scale(base_amount) || '#' ||
        row_number() OVER (PARTITION BY micros, side, price, base_amount ORDER BY line) END AS key
    FROM tape`;
  await tx.$executeRaw`ANALYZE keyed`;
}

/** The first line whose key another line before it has; null when each is there once. */
export async function repeatedLine(
  tx: Tx,
): Promise<{ line: number; earlier: number; tradeNumber: string } | null> {
  const [found] = await tx.$queryRaw<{ line: number; earlier: number; tradeNumber: string }[]>(Prisma.sql`
    SELECT * FROM (
      SELECT line, lag(line) OVER (PARTITION BY key ORDER BY line) AS earlier, trade_number AS "tradeNumber" FROM keyed
    ) pairs WHERE earlier IS NOT NULL ORDER BY line LIMIT 1`);
  return found ?? null;
}

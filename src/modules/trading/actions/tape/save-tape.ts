import { Prisma } from '../../../../db/generated/client.ts';
import type { Tx } from '../../../../db/transaction.ts';
import type { PairTokens } from '../../domain/pair-tokens.ts';

/** What the trades of a file are kept under. */
export interface TapeSubject {
  readonly source: string;
  readonly pair: string;
  readonly tokens: PairTokens;
  readonly strategyUsed: string | null;
}

/** What a staged line is as a trade: BUY gives the quote and takes the base. */
const AS_TRADE = ({ base, quote }: PairTokens): Prisma.Sql => Prisma.sql`
  SELECT line, key, trade_number,
    timestamptz 'epoch' + micros * interval '1 microsecond' AS at,
    CASE side WHEN 'BUY' THEN ${quote} ELSE ${base} END AS token_in,
    CASE side WHEN 'BUY' THEN ${base} ELSE ${quote} END AS token_out,
    CASE side WHEN 'BUY' THEN quote_amount ELSE base_amount END AS amount_in,
    CASE side WHEN 'BUY' THEN base_amount ELSE quote_amount END AS amount_out,
    price
  FROM keyed`;

/** The first line that is on record with other values; null when none is. */
export async function contradictingLine(
  tx: Tx,
  { source, pair, tokens }: TapeSubject,
): Promise<{ line: number; tradeNumber: string; tradeId: number } | null> {
  const [found] = await tx.$queryRaw<{ line: number; tradeNumber: string; tradeId: number }[]>`
    SELECT given.line, given.trade_number AS "tradeNumber", stored.id AS "tradeId"
    FROM (${AS_TRADE(tokens)}) given
      JOIN trading.imported_trades known ON known.source = ${source} AND known.pair = ${pair} AND known.key = given.key
      JOIN trading.trades stored ON stored.id = known.trade_id
    WHERE (given.at, upper(given.token_in), upper(given.token_out), given.amount_in, given.amount_out, given.price)
      IS DISTINCT FROM (stored.timestamp, upper(stored.token_in), upper(stored.token_out), stored.amount_in, stored.amount_out, stored.price)
    ORDER BY given.line LIMIT 1`;
  return found ?? null;
}

/** Records the staged trades that are not on record yet, in the order of the file. @returns how many. */
export async function saveNewTrades(tx: Tx, subject: TapeSubject, importId: number): Promise<number> {
  const { source, pair, tokens, strategyUsed } = subject;
  await tx.$executeRaw`
    CREATE TEMP TABLE fresh ON COMMIT DROP AS
    SELECT *, nextval('trading.trades_id_seq')::int AS trade_id FROM (
      SELECT * FROM (${AS_TRADE(tokens)}) given
      WHERE NOT EXISTS (
        SELECT FROM trading.imported_trades known WHERE known.source = ${source} AND known.pair = ${pair} AND known.key = given.key
      ) ORDER BY line
    ) ordered`;
  await tx.$executeRaw`
    INSERT INTO trading.trades (id, timestamp, token_in, token_out, amount_in, amount_out, price, status, strategy_used)
    SELECT trade_id, at, token_in, token_out, amount_in, amount_out, price, 'CONFIRMED', ${strategyUsed} FROM fresh ORDER BY line`;
  return await tx.$executeRaw`
    INSERT INTO trading.imported_trades (source, pair, key, trade_id, import_id)
    SELECT ${source}, ${pair}, key, trade_id, ${importId} FROM fresh ORDER BY line`;
}

import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { columnList, unnest, type BulkColumns } from '../../../db/unnest.ts';
import type { Json } from '../../../shared/json.ts';

/** Stores rows of a table of the ledger in one statement. @returns their keys, in the order of the rows. */
export function insertRows<Row>(
  table:
    | 'trades'
    | 'ai_decisions'
    | 'system_logs'
    | 'market_snapshots'
    | 'strategy_performance'
    | 'portfolio_snapshots',
  columns: BulkColumns<Row>,
): (tx: Tx, rows: readonly Row[]) => Promise<number[]> {
  const names = Prisma.raw(columnList(columns));
  return async (tx, rows) => {
    const stored = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO ${Prisma.raw(`trading.${table}`)} (${names}) SELECT ${names} FROM ${unnest('given', columns, rows)}
      RETURNING id`;
    return stored.map(({ id }) => id);
  };
}

/** A document as the cell of a jsonb column; nothing stays nothing. */
export function jsonCell(json: Json): string | null {
  return json === null ? null : JSON.stringify(json);
}

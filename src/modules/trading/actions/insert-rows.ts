import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import { columnList, unnest, type BulkColumns } from '../../../db/unnest.ts';

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

import type { Tx } from '../../../db/transaction.ts';
import type { CatalogColumn } from '../domain/plan-columns.ts';

/** The columns of a table in their order; none when there is no such table. */
export async function readCatalog(tx: Tx, table: string, schema = 'quantum'): Promise<CatalogColumn[]> {
  return tx.$queryRaw<CatalogColumn[]>`
    SELECT a.attname::text AS name, format_type(a.atttypid, NULL) AS type,
           EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary
                   AND i.indnkeyatts = 1 AND i.indkey[0] = a.attnum) AS "isKey"
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE n.nspname = ${schema} AND c.relname = ${table} AND c.relkind IN ('r', 'p')
    ORDER BY a.attnum`;
}

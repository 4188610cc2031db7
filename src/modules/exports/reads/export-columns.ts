import { z } from 'zod';
import type { Reader } from '../../../db/transaction.ts';
import { columnTypeOf, type ExportColumn } from '../domain/export-column.ts';
import type { ExportSubject } from '../domain/export-subject.ts';

const catalogueRows = z.array(
  z.object({
    name: z.string(),
    type: z.string(),
    category: z.string(),
    isRequired: z.boolean(),
  }),
);

/** The columns of a subject's table in this database, every one of them, in the order of the table. */
export async function exportColumns(reader: Reader, { table }: ExportSubject): Promise<ExportColumn[]> {
  const rows = await reader.$queryRaw`
    SELECT a.attname::text AS name, t.typname::text AS type, t.typcategory::text AS category, a.attnotnull AS "isRequired"
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = ${table}::text::regclass AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY a.attnum`;
  return catalogueRows.parse(rows).map(({ name, type, category, isRequired }) => ({
    name,
    type: columnTypeOf(type, category),
    isNullable: !isRequired,
    isZoned: type === 'timestamptz',
  }));
}

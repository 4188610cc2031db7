import { z } from 'zod';
import { Prisma } from '../../../db/generated/client.ts';
import type { Tx } from '../../../db/transaction.ts';
import type { ColumnType, ExportColumn } from '../domain/export-column.ts';
import type { ExportFormat } from '../domain/export-format.ts';
import type { ExportSubject } from '../domain/export-subject.ts';
import type { RowTexts } from '../domain/export-text.ts';

/** Stored bytes, compressed as they are, that one statement fetches; a row of more comes alone. */
const MOST_STORED_BYTES = 2_000_000;

/** Columns that may hold more than a few bytes. */
const WIDE: readonly string[] = ['TEXT', 'JSON', 'LIST'];

/** As which keys of a type are compared, so that an index finds them. */
const KEY_TYPES: Readonly<Partial<Record<ColumnType, string>>> = {
  UUID: 'uuid',
  INTEGER: 'bigint',
  BIG_INTEGER: 'bigint',
};

/** Made by the statement itself: looked at no closer, for there are millions of them. */
const rowsForm = z.custom<RowTexts[]>(Array.isArray);

export interface RowsRequest {
  readonly subject: ExportSubject;
  readonly columns: readonly ExportColumn[];
  readonly format: ExportFormat;
}

/**
 * The rows with these ids by ascending id, as PostgreSQL writes their columns, so that no digit and no microsecond is lost: numbers in full,
 * instants in UTC. In pieces, each of which fits into memory whatever the rows hold.
 */
export async function* rowTexts(
  tx: Tx,
  { subject, columns, format }: RowsRequest,
  ids: readonly string[],
): AsyncGenerator<RowTexts[]> {
  const texts = Prisma.join(columns.map((column) => textOf(column, format)));
  const id = name(subject.idColumn);
  const table = Prisma.raw(subject.table);
  const idType = Prisma.raw(
    KEY_TYPES[columns.find((one) => one.name === subject.idColumn)?.type ?? 'TEXT'] ?? 'text',
  );
  let rest = ids;
  while (rest.length > 0) {
    // One value for all of them: the client would make an object of every cell.
    const [piece] = await tx.$queryRaw<{ rows: string | null }[]>`
      SELECT json_agg(to_json(ARRAY[${texts}]) ORDER BY ${id})::text AS rows FROM (
        SELECT *, sum(${storedBytes(columns)}) OVER (ORDER BY ${id} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS export_bytes_before
        FROM ${table} WHERE ${id} = ANY (${rest}::text[]::${idType}[])
      ) AS rows WHERE coalesce(export_bytes_before, 0) < ${MOST_STORED_BYTES}`;
    const rows = rowsForm.parse(JSON.parse(piece?.rows ?? '[]'));
    if (rows.length === 0) throw new Error(`Rows of ${subject.table} have left their own snapshot.`);
    yield rows;
    rest = rest.slice(rows.length);
  }
}

function textOf({ name: column, type, isZoned }: ExportColumn, format: ExportFormat): Prisma.Sql {
  const value = name(column);
  if (type === 'INSTANT') {
    const instant = isZoned ? Prisma.sql`${value} AT TIME ZONE 'UTC'` : value;
    // What the form cannot tell from another instant is printed as PostgreSQL does.
    return Prisma.sql`CASE WHEN ${value} BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'
      THEN to_char(${instant}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ELSE ${value}::text END`;
  }
  if (type === 'LIST' && format !== 'CSV') return Prisma.sql`to_json(${value})::text`;
  return Prisma.sql`${value}::text`;
}

function storedBytes(columns: readonly ExportColumn[]): Prisma.Sql {
  const wide = columns.filter(({ type }) => WIDE.includes(type));
  const sizes = wide.map((column) => Prisma.sql`coalesce(pg_column_size(${name(column.name)}), 0)`);
  return Prisma.join([Prisma.sql`${columns.length * 8}::bigint`, ...sizes], ' + ');
}

/** A name of the database's own catalogue, quoted. */
function name(text: string): Prisma.Sql {
  return Prisma.raw(`"${text.replaceAll('"', '""')}"`);
}

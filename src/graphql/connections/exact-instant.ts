import { Prisma, type PrismaClient } from '../../db/generated/client.ts';
import type { NearRows } from './keyset.ts';
import type { Page } from './page.ts';
import type { ModelName } from './order.ts';
import { writeSortValue } from './sort-value.ts';

/** A column that keeps microseconds: its place in the database, as constants of ours. */
export interface ExactColumn {
  readonly table: string;
  readonly column: string;
  readonly idColumn: string;
  /** Whether the column has a time zone; one without holds UTC. */
  readonly isZoned: boolean;
}

/** The exact values of the rows of a page, by id: `2026-05-15T06:00:00.123456Z`. */
export async function readExactValues(
  db: PrismaClient,
  { table, column, idColumn, isZoned }: ExactColumn,
  ids: readonly unknown[],
): Promise<ReadonlyMap<string, string | null>> {
  const instant = Prisma.raw(isZoned ? `${column} AT TIME ZONE 'UTC'` : column);
  const rows = await db.$queryRaw<{ id: string; exact: string | null }[]>`
    SELECT ${Prisma.raw(idColumn)}::text AS id, to_char(${instant}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS exact
    FROM ${Prisma.raw(table)} WHERE ${Prisma.raw(idColumn)}::text = ANY(${ids.map((id) => writeSortValue(id) ?? '')}::text[])`;
  return new Map(rows.map(({ id, exact }) => [id, exact]));
}

/**
 * Rows within the cursor's millisecond that lie on the page's side of it, and the millisecond from which everything does.
 * Prisma compares whole milliseconds, and would repeat or skip such rows. Null when the page has no cursor or its row no value.
 */
export async function findNearRows<Model extends ModelName>(
  db: PrismaClient,
  exact: ExactColumn,
  { after, before, isBackward, order, size }: Page<Model>,
): Promise<NearRows | null> {
  const cursor = isBackward ? before : after;
  if (cursor === null || cursor.text === null || !(cursor.value instanceof Date)) return null;
  const isAscending = (order.direction === 'ASC') !== isBackward;
  const column = Prisma.raw(exact.column);
  const id = Prisma.raw(exact.idColumn);
  const place = Prisma.sql`${cursor.text.replace('Z', '')}::timestamp${Prisma.raw(exact.isZoned ? " AT TIME ZONE 'UTC'" : '')}`;
  const start = Prisma.sql`date_trunc('milliseconds', ${place})`;
  const way = Prisma.raw(isAscending ? '>' : '<');
  const sort = Prisma.raw(isAscending ? 'ASC' : 'DESC');
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT ${id} AS id FROM ${Prisma.raw(exact.table)}
    WHERE ${column} >= ${start} AND ${column} < ${start} + interval '1 millisecond'
      AND (${column}, ${id}) ${way} (${place}, ${cursor.id})
    ORDER BY ${column} ${sort}, ${id} ${sort} LIMIT ${size + 1}`;
  const millisecond = cursor.value;
  const beyond = isAscending ? { gte: new Date(millisecond.getTime() + 1) } : { lt: millisecond };
  return { ids: rows.map((row) => row.id), beyond };
}

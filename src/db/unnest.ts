import { Prisma } from './generated/client.ts';

/** The value that an array parameter may hold; instants go as ISO text, decimals as numbers. */
type Cell = string | number | bigint | boolean | null;

/** A column of a bulk statement: its type in PostgreSQL and where a row keeps its value. */
export type BulkColumns<Row> = Readonly<Record<string, readonly [type: string, value: (row: Row) => Cell]>>;

/**
 * Rows as a table of a statement: `unnest($1::int[], $2::text[]) AS alias(a, b)`, one array parameter a column, so that any
 * number of rows is one statement with a fixed text. Names and types are constants of ours, never input.
 */
export function unnest<Row>(alias: string, columns: BulkColumns<Row>, rows: readonly Row[]): Prisma.Sql {
  const arrays = Object.values(columns).map(
    ([type, value]) => Prisma.sql`${rows.map((row) => value(row))}::${Prisma.raw(type)}[]`,
  );
  return Prisma.sql`unnest(${Prisma.join(arrays)}) AS ${Prisma.raw(`${alias}(${columnList(columns)})`)}`;
}

/** The columns' names, as an INSERT lists them. */
export function columnList<Row>(columns: BulkColumns<Row>): string {
  return Object.keys(columns).join(', ');
}

import type { Edge, LoadedPage } from './connection.ts';
import { writeCursor } from './cursor.ts';
import type { ModelName, Order } from './order.ts';
import type { Page } from './page.ts';
import { writeSortValue } from './sort-value.ts';

/**
 * The page that `pageQueryOf` read, in the client's order, with its cursors. A cursor that was given stands for a row on its
 * far side: the list goes on there.
 */
export function pageOfRows<Model extends ModelName, Row extends object>(
  order: Order<Model, string>,
  page: Page<Model>,
  rows: readonly Row[],
  exactValues: ReadonlyMap<string, string | null> | null = null,
): LoadedPage<Row> {
  const hasMore = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.isBackward) kept.reverse();
  const cursorOf = (node: Row): string => {
    const id = writeSortValue(columnOf(node, order.id.field)) ?? '';
    const value =
      exactValues === null ? writeSortValue(columnOf(node, page.key.field)) : (exactValues.get(id) ?? null);
    return writeCursor(page.order, value, id);
  };
  const edges = kept.map((node) => new RowEdge(node, cursorOf));
  return {
    edges,
    hasNextPage: page.isBackward ? page.before !== null : hasMore || page.before !== null,
    hasPreviousPage: page.isBackward ? hasMore || page.after !== null : page.after !== null,
  };
}

/** Cursors are written for those who ask for them: most readers take the rows alone. */
class RowEdge<Row> implements Edge<Row> {
  readonly node: Row;
  readonly #cursorOf: (row: Row) => string;

  constructor(node: Row, cursorOf: (row: Row) => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

/** A column that the query selected. A missing one is a fault of the query, not of the data. */
export function columnOf(row: object, field: string): unknown {
  const value: unknown = Reflect.get(row, field);
  if (value === undefined) throw new Error(`The rows of a page lack the column ${field}.`);
  return value;
}

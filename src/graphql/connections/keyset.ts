import { compareWith, type Comparison } from './compare-with.ts';
import type { Cursor } from './cursor.ts';
import type { ModelName, Order } from './order.ts';
import type { Page } from './page.ts';
import type { SortValue } from './sort-value.ts';

/** A condition on rows, in Prisma's form. */
export type Condition = Readonly<Record<string, unknown>>;

/** Rows by id, found beforehand, in the place of a comparison that Prisma cannot make exactly. */
export interface NearRows {
  readonly ids: readonly SortValue[];
  /** The first instant that is certainly beyond the cursor's, in the direction of the page. */
  readonly beyond: Condition;
}

/**
 * The order in which a page is read: as the client asked, or turned round when the page is its end, so that a LIMIT cuts the
 * far side. NULLS LAST turned round is NULLS FIRST.
 */
export function orderByOf<Model extends ModelName>(
  order: Order<Model, string>,
  page: Page<Model>,
): Condition[] {
  const { key, isBackward } = page;
  const isAscending = (page.order.direction === 'ASC') !== isBackward;
  const sort = isAscending ? 'asc' : 'desc';
  if (key.field === order.id.field) return [{ [key.field]: sort }];
  const nulls = isBackward ? 'first' : 'last';
  if (key.isUnique === true && key.isNullable !== true) return [{ [key.field]: sort }];
  return [{ [key.field]: key.isNullable === true ? { sort, nulls } : sort }, { [order.id.field]: sort }];
}

/** The conditions that a page's cursors put on its rows. */
export function boundsOf<Model extends ModelName>(
  order: Order<Model, string>,
  page: Page<Model>,
  near: NearRows | null,
): Condition[] {
  if (near !== null) return [nearCondition(order, page, near)];
  const after = page.after === null ? [] : rowsBehind(order, page, page.after);
  const before = page.before === null ? [] : rowsBefore(order, page, page.before);
  return [...after, ...before];
}

/** Greater in an ascending order, less in a descending one; then rows with no value; ties by id. */
function rowsBehind<Model extends ModelName>(
  { id }: Order<Model, string>,
  { key, order }: Page<Model>,
  cursor: Cursor,
): Condition[] {
  const [than, orSame] = order.direction === 'ASC' ? (['gt', 'gte'] as const) : (['lt', 'lte'] as const);
  const compare = (comparison: Comparison) => compareWith(key.kind, comparison, cursor.value);
  const tie = { [key.field]: compare('equals'), [id.field]: { [than]: cursor.id } };
  if (key.field === id.field) return [{ [id.field]: { [than]: cursor.id } }];
  if (key.isUnique === true && key.isNullable !== true) return [{ [key.field]: compare(than) }];
  if (cursor.value === null) return [tie];
  if (key.isNullable === true) {
    return [{ OR: [{ [key.field]: compare(than) }, tie, { [key.field]: null }] }];
  }
  // The first condition says nothing new: an index can use it.
  return [{ [key.field]: compare(orSame) }, { OR: [{ [key.field]: compare(than) }, tie] }];
}

function rowsBefore<Model extends ModelName>(
  { id }: Order<Model, string>,
  { key, order }: Page<Model>,
  cursor: Cursor,
): Condition[] {
  const [than, orSame] = order.direction === 'ASC' ? (['lt', 'lte'] as const) : (['gt', 'gte'] as const);
  const compare = (comparison: Comparison) => compareWith(key.kind, comparison, cursor.value);
  const tie = { [key.field]: compare('equals'), [id.field]: { [than]: cursor.id } };
  if (key.field === id.field) return [{ [id.field]: { [than]: cursor.id } }];
  if (key.isUnique === true && key.isNullable !== true) return [{ [key.field]: compare(than) }];
  if (cursor.value === null) return [{ OR: [{ [key.field]: { not: null } }, tie] }];
  return [{ [key.field]: compare(orSame) }, { OR: [{ [key.field]: compare(than) }, tie] }];
}

function nearCondition<Model extends ModelName>(
  { id }: Order<Model, string>,
  { key, isBackward }: Page<Model>,
  { ids, beyond }: NearRows,
): Condition {
  const noValue = key.isNullable === true && !isBackward ? [{ [key.field]: null }] : [];
  return { OR: [{ [key.field]: beyond }, { [id.field]: { in: ids } }, ...noValue] };
}

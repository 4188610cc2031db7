import type { ModelName } from './order.ts';
import type { Page } from './page.ts';
import { columnOf } from './page-of-rows.ts';

/**
 * Rows of two lists that are each in the order of a page, as one. For numbers and instants: how text compares is the
 * database's business.
 */
export function mergeRows<Model extends ModelName>(
  idField: string,
  { key, order, isBackward }: Page<Model>,
  rows: readonly object[],
): object[] {
  if (key.kind === 'text' || key.kind === 'uuid') throw new Error(`Lists by ${key.field} cannot be merged.`);
  const way = order.direction === 'ASC' ? 1 : -1;
  const compare = (a: object, b: object): number => {
    const byValue = compareValues(columnOf(a, key.field), columnOf(b, key.field), way);
    return byValue === 0 ? compareValues(columnOf(a, idField), columnOf(b, idField), way) : byValue;
  };
  const sorted = rows.toSorted(compare);
  return isBackward ? sorted.reverse() : sorted;
}

/**
 * Less than 0 when `a` comes first; a missing value comes last whichever way the order goes. As in PostgreSQL, NaN equals itself
 * and is greater than every other number.
 */
function compareValues(a: unknown, b: unknown, way: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareNumbers(Number(a), Number(b)) * way;
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

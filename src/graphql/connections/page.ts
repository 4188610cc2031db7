import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { readCursor, type Cursor, type CursorOrder } from './cursor.ts';
import type { ModelName, Order, SortKey } from './order.ts';
import type { OrderDirection } from './order-direction.ts';

export const USUAL_PAGE = 20;
export const LARGEST_PAGE = 100;

/** The arguments of a connection as a client gives them. */
export interface PageArgs<Name extends string> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly orderBy?: { readonly field: Name; readonly direction: OrderDirection } | null | undefined;
}

/** Which rows of an order are asked for. */
export interface Page<Model extends ModelName> {
  readonly key: SortKey<Model>;
  readonly order: CursorOrder;
  readonly isBackward: boolean;
  readonly size: number;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

/** @throws InvalidInputError naming the argument that cannot be followed. */
export function readPage<Model extends ModelName, Name extends string>(
  order: Order<Model, Name>,
  { first, after, last, before, orderBy }: PageArgs<Name>,
): Page<Model> {
  if (isGiven(first) && isGiven(last)) {
    throw new InvalidInputError('last', last, 'is given together with first: give one of the two');
  }
  const { field, direction } = orderBy ?? order.usual;
  const key = order.keys[field];
  const cursorOrder = { model: order.model, name: field, direction };
  const kinds = { value: key.kind, isNullable: key.isNullable === true, id: order.id.kind };
  const page = {
    key,
    order: cursorOrder,
    isBackward: isGiven(last),
    size: readSize('first', first) ?? readSize('last', last) ?? USUAL_PAGE,
    after: isGiven(after) ? readCursor('after', after, cursorOrder, kinds) : null,
    before: isGiven(before) ? readCursor('before', before, cursorOrder, kinds) : null,
  };
  if (key.exact && (page.isBackward ? page.after : page.before) !== null) {
    throw new InvalidInputError(
      page.isBackward ? 'after' : 'before',
      page.isBackward ? after : before,
      `does not go with ${page.isBackward ? 'last' : 'first'} in the order ${field}`,
    );
  }
  return page;
}

function readSize(argument: string, size: number | null | undefined): number | null {
  if (!isGiven(size)) return null;
  if (size < 0 || size > LARGEST_PAGE) {
    throw new InvalidInputError(argument, size, `is not a number of rows from 0 to ${LARGEST_PAGE}`);
  }
  return size;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

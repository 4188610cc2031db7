import { z } from 'zod';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { findTextFault } from '../../shared/text-fault.ts';
import type { OrderDirection } from './order-direction.ts';
import { readSortValue, type SortKind, type SortValue } from './sort-value.ts';

const VERSION = 1;

/** The order that a cursor belongs to: the same place means nothing in another one. */
export interface CursorOrder {
  readonly model: string;
  readonly name: string;
  readonly direction: OrderDirection;
}

/** A place in an order: just behind (or before) the row that had this value and id. */
export interface Cursor {
  readonly value: SortValue | null;
  /** The value as it was written, for columns that Prisma does not read exactly. */
  readonly text: string | null;
  readonly id: SortValue;
}

const shape = z.tuple([
  z.literal(VERSION),
  z.string(),
  z.string(),
  z.enum(['ASC', 'DESC']),
  z.string().nullable(),
  z.string(),
]);

export function writeCursor(order: CursorOrder, text: string | null, id: string): string {
  const place = [VERSION, order.model, order.name, order.direction, text, id];
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws InvalidInputError naming the argument, when the cursor was not made for this order, or not by us. */
export function readCursor(
  argument: string,
  cursor: string,
  order: CursorOrder,
  kinds: { readonly value: SortKind; readonly isNullable: boolean; readonly id: SortKind },
): Cursor {
  const refused = (rule: string): InvalidInputError => new InvalidInputError(argument, cursor, rule);
  const parsed = shape.safeParse(jsonIn(cursor));
  if (!parsed.success) throw refused('is not a cursor that a list answered');
  const [, model, name, direction, text, id] = parsed.data;
  if (model !== order.model) throw refused(`is a cursor of a list of ${model}, not of ${order.model}`);
  if (name !== order.name || direction !== order.direction) {
    throw refused(`is a cursor of the order ${name} ${direction}, not of ${order.name} ${order.direction}`);
  }
  // No row of a column that always has a value answered such a cursor.
  if (text === null && !kinds.isNullable) throw refused('is not a cursor that a list answered');
  try {
    const value = text === null ? null : readSortValue(kinds.value, text);
    return { value, text, id: readSortValue(kinds.id, id) };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw refused('is not a cursor that a list answered');
  }
}

function jsonIn(cursor: string): unknown {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  try {
    const place: unknown = JSON.parse(text);
    const isSafe =
      Array.isArray(place) && place.every((part) => typeof part !== 'string' || findTextFault(part) === null);
    return isSafe ? place : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

import type PrismaTypes from '../../db/generated/pothos-types.ts';
import type { Context } from '../context.ts';
import { boundsOf, orderByOf, type NearRows } from './keyset.ts';
import type { ModelName, Order } from './order.ts';
import type { Page } from './page.ts';

/** Arguments of `findMany` that read one page. */
export interface PageQuery<Model extends ModelName> {
  readonly where: PrismaTypes[Model]['Where'];
  readonly orderBy: PrismaTypes[Model]['OrderBy'][];
  readonly take: number;
}

/**
 * The arguments that read a page in its order: one row more than it has, so that it is known whether more follow, unless the operation does not ask. What is
 * read below each row is read for that one as well.
 * @param near what `findNearRows` found, for an order that compares microseconds; null for others.
 */
export function pageQueryOf<Model extends ModelName>(
  order: Order<Model, string>,
  page: Page<Model>,
  where: PrismaTypes[Model]['Where'],
  { handle }: Context,
  near: NearRows | null = null,
): PageQuery<Model> {
  // The one place where conditions put together from a table of columns become Prisma's types: `Order` checks the columns.
  return {
    where: { AND: [where, ...boundsOf(order, page, near)] },
    orderBy: orderByOf(order, page),
    take: handle.looksAhead ? page.size + 1 : page.size,
  };
}

/** The columns from which the cursors of a page are made. */
export function cursorColumnsOf<Model extends ModelName>(
  { id }: Order<Model, string>,
  { key }: Page<Model>,
): PrismaTypes[Model]['Select'] {
  return { [id.field]: true, [key.field]: true };
}

import type { ObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type PrismaTypes from '../../db/generated/pothos-types.ts';
import { cutTogether } from '../../db/select/cut-together.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { builder } from '../builder.ts';
import { dbOf, type Context } from '../context.ts';
import { filterSize } from '../filters/filter-size.ts';
import { FILTER_LIMITS } from '../limits/filter-limits.ts';
import { Connection } from './connection.ts';
import { connectionType } from './connection-type.ts';
import { findNearRows, readExactValues } from './exact-instant.ts';
import { checkUnique } from './check-unique.ts';
import { mergeRows } from './merge-rows.ts';
import { orderInput, type ModelName, type Order } from './order.ts';
import { LARGEST_PAGE, readPage, USUAL_PAGE, type Page, type PageArgs } from './page.ts';
import { columnOf, pageOfRows } from './page-of-rows.ts';
import { cursorColumnsOf, pageQueryOf, type PageQuery } from './page-query.ts';

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

export interface ConnectionDefinition<Model extends ModelName, Name extends string> {
  /** The GraphQL type of the rows: `Team`. */
  readonly name: string;
  readonly node: ObjectRef<SchemaTypes, object>;
  /** What the rows are called in descriptions: `the teams`. */
  readonly rows: string;
  readonly order: Order<Model, Name>;
}

export interface RootPage<Model extends ModelName, Name extends string> {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly args: PageArgs<Name>;
  readonly where: PrismaTypes[Model]['Where'];
  /** One statement: `(query) => dbOf(context).team.findMany(query)`. */
  readonly find: (
    query: PageQuery<Model> & { select: PrismaTypes[Model]['Select'] },
  ) => Promise<readonly object[]>;
  readonly count: (where: PrismaTypes[Model]['Where']) => Promise<number>;
}

/** What a page costs, by the conditions of its filter, and what it multiplies: as many rows as are asked for. */
export function pageComplexity({ first, last, filter }: PageArgs<string> & { readonly filter?: unknown }) {
  const size = first ?? last ?? USUAL_PAGE;
  const conditions = filter === undefined || filter === null ? 0 : filterSize(filter).conditions;
  return {
    // A filter of more is refused for what it is.
    field: 1 + Math.min(conditions, FILTER_LIMITS.conditions) * FILTER_LIMITS.cost,
    multiplier: Math.min(Math.max(size, 1), LARGEST_PAGE),
  };
}

/**
 * A type's keyset connection: its GraphQL types and arguments, and the reading of pages. Pages are exact under ties and nulls,
 * forwards and backwards; each is one statement with a LIMIT; what is selected of the rows is planned by the Prisma plugin.
 */
export function defineConnection<Model extends ModelName, Name extends string>(
  definition: ConnectionDefinition<Model, Name>,
) {
  const { name, node, rows, order } = definition;
  checkUnique(order);
  const usual = `${order.usual.field} ${order.usual.direction}`;
  const orderRef = orderInput(name, order);
  const args = builder.args((t) => ({
    first: t.int({
      description: `Rows from the start of the list, or behind \`after\`: 0 to ${LARGEST_PAGE}, ${USUAL_PAGE} when neither is given.`,
    }),
    after: t.string({ description: 'A cursor of this list in this order: only rows behind it.' }),
    last: t.int({
      description: `Rows from the end of the list, or before \`before\`: 0 to ${LARGEST_PAGE}. Not together with \`first\`.`,
    }),
    before: t.string({ description: 'A cursor of this list in this order: only rows before it.' }),
    orderBy: t.field({
      type: orderRef,
      description: `The order of the list; ${usual} when not given.`,
    }),
  }));

  /** The page that a root field answers. @throws InvalidInputError for arguments that cannot be followed. */
  function load({
    context,
    info,
    args: given,
    where,
    find,
    count,
  }: RootPage<Model, Name>): Connection<object> {
    const page = readPage(order, given);
    const { exact } = page.key;
    const planned = queryFromInfo({
      context,
      info,
      select: cursorColumnsOf(order, page) as Record<string, true>,
    });
    const loadPage = async () => {
      const db = dbOf(context);
      const near = exact ? await findNearRows(db, exact, page) : null;
      const query = pageQueryOf(order, page, where, context, near);
      const found = await find({ ...query, select: planned.select });
      const ids = found.map((row) => columnOf(row, order.id.field));
      const exactValues = exact ? await readExactValues(db, exact, ids) : null;
      return pageOfRows(order, page, found, exactValues);
    };
    return new Connection(loadPage, () => count(where));
  }

  /**
   * The selection of a page of a relation, for the `select` of a field: `({ picks: nested(pickConnection.plan(args, where, context)) })`. The
   * page is then read with its parents, in one statement for all of them.
   */
  function plan(given: PageArgs<Name>, where: PrismaTypes[Model]['Where'], context: Context) {
    const page = pageOrUsual(given);
    if (page.key.exact) throw new Error(`A relation cannot be read in the order ${page.order.name}.`);
    return { ...pageQueryOf(order, page, where, context), select: cursorColumnsOf(order, page) };
  }

  /** As `plan`, for several relations whose rows `merge` makes one page of: hand the same selection to each. */
  function planMerged(given: PageArgs<Name>, where: PrismaTypes[Model]['Where'], context: Context) {
    return cutTogether(plan(given, where, context));
  }

  /** The page that `plan` read. @throws InvalidInputError for arguments that cannot be followed. */
  function loaded(
    given: PageArgs<Name>,
    found: readonly object[],
    count: () => Promise<number>,
  ): Connection<object> {
    const page = readPage(order, given);
    return new Connection(() => pageOfRows(order, page, found), count);
  }

  /** The rows of several relations, read by what `planMerged` made of the same arguments, as the rows of one page. */
  function merge(given: PageArgs<Name>, ...lists: readonly (readonly object[])[]): object[] {
    return mergeRows(order.id.field, pageOrUsual(given), lists.flat());
  }

  /** Wrong arguments are refused by `loaded`, at the field's own path; the plan of the whole operation goes on. */
  function pageOrUsual(given: PageArgs<Name>): Page<Model> {
    try {
      return readPage(order, given);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      // In the order that was asked for: the usual one of the root list may be none that a relation can be read in.
      return readPage(order, { first: 0, orderBy: given.orderBy });
    }
  }

  return {
    ref: connectionType(name, node, rows),
    args,
    orderRef,
    order,
    load,
    plan,
    planMerged,
    loaded,
    merge,
  };
}

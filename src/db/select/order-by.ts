import type { Column, Model } from './model-facts.ts';
import { isPlain, membersOf, NOT_UNDERSTOOD } from './not-understood.ts';

const DIRECTIONS: ReadonlyMap<unknown, string> = new Map([
  ['asc', 'ASC'],
  ['desc', 'DESC'],
]);
const NULLS: ReadonlyMap<unknown, string> = new Map([
  [undefined, ''],
  ['first', ' NULLS FIRST'],
  ['last', ' NULLS LAST'],
]);

/**
 * The ORDER BY of the rows of a table; empty for none. Rows that are cut off, by `take` or `skip`, come in the order of their key when
 * they are asked for in no other one, as Prisma has it.
 */
export function orderByOf(model: Model, alias: string, orderBy: unknown, isCut: boolean): string {
  const terms = (Array.isArray(orderBy) ? orderBy : orderBy === undefined ? [] : [orderBy]).flatMap((one) =>
    termOf(model, alias, one),
  );
  if (terms.length === 0 && isCut) terms.push(...model.primaryKey.map(({ sql }) => `${alias}.${sql} ASC`));
  return terms.length === 0 ? '' : ` ORDER BY ${terms.join(', ')}`;
}

function termOf(model: Model, alias: string, one: unknown): string[] {
  const given = membersOf(one).filter(([, order]) => order !== undefined);
  const [first, ...more] = given;
  if (!first) return [];
  const column = model.columns.get(first[0]);
  if (!column || column.isList || column.kind.parameter === null || more.length > 0) throw NOT_UNDERSTOOD;
  return [`${alias}.${column.sql}${directionOf(column, first[1])}`];
}

function directionOf(column: Column, order: unknown): string {
  if (!isPlain(order)) return ` ${known(DIRECTIONS, order)}`;
  const { sort, nulls, ...more }: { sort?: unknown; nulls?: unknown } = order;
  if (Object.keys(more).length > 0 || (nulls !== undefined && !column.isNullable)) throw NOT_UNDERSTOOD;
  return ` ${known(DIRECTIONS, sort)}${known(NULLS, nulls)}`;
}

function known(names: ReadonlyMap<unknown, string>, given: unknown): string {
  const name = names.get(given);
  if (name === undefined) throw NOT_UNDERSTOOD;
  return name;
}

import type { Model } from './model-facts.ts';
import { membersOf, NOT_UNDERSTOOD } from './not-understood.ts';
import { argumentsOf, cutOf, type ReadArguments } from './read-arguments.ts';
import { selectionOf } from './selection.ts';
import { Statement } from './statement.ts';
import { conditionOf } from './where.ts';

export type ReadAction = 'findUnique' | 'findFirst' | 'findMany';

/** A read as one statement. */
export interface CompiledRead<Row extends object = object> {
  readonly text: string;
  readonly values: readonly unknown[];
  /** A row of the answer, all of it texts, as the object that Prisma gives. */
  readonly read: (row: readonly unknown[]) => Row;
}

/**
 * Prisma's arguments as one statement: the columns of the rows, and what they are related to as arrays or JSON, made by subqueries of the select list.
 * Those are run for the rows that are answered alone, after the LIMIT. Alike arguments are the same text.
 * @throws NOT_UNDERSTOOD for arguments that are not understood as a whole.
 */
export function compileRead(
  models: ReadonlyMap<string, Model>,
  name: string,
  action: ReadAction,
  given: unknown,
): CompiledRead {
  const model = models.get(name);
  if (!model) throw NOT_UNDERSTOOD;
  const args = given === undefined ? {} : argumentsOf(given);
  const statement = new Statement();
  const alias = statement.alias();
  const { expressions, read } = selectionOf(
    { models, statement, model, alias, form: 'text' },
    args.select,
    args.include,
  );
  const where = action === 'findUnique' ? byUniqueKey(model, args.where) : args.where;
  const condition = conditionOf({ models, statement, model, alias, isNegated: false }, where);
  const text = `SELECT ${expressions.join(', ')} FROM ${model.table} ${alias}${condition === null ? '' : ` WHERE ${condition}`}${endOf(model, alias, action, args)}`;
  return { text, values: statement.values, read };
}

/** Prisma's arguments of `count` as one statement. @throws NOT_UNDERSTOOD for all but a condition. */
export function compileCount(
  models: ReadonlyMap<string, Model>,
  name: string,
  given: unknown,
): CompiledRead<{ readonly count: number }> {
  const model = models.get(name);
  const { where, ...more } = given === undefined ? {} : argumentsOf(given);
  if (!model || Object.values(more).some((value) => value !== undefined)) throw NOT_UNDERSTOOD;
  const statement = new Statement();
  const alias = statement.alias();
  const condition = conditionOf({ models, statement, model, alias, isNegated: false }, where);
  const text = `SELECT COUNT(*) FROM ${model.table} ${alias}${condition === null ? '' : ` WHERE ${condition}`}`;
  return { text, values: statement.values, read: ([count]) => ({ count: Number(count) }) };
}

function endOf(model: Model, alias: string, action: ReadAction, args: ReadArguments): string {
  if (action === 'findMany') return cutOf(model, alias, args);
  const { orderBy, take, skip } = args;
  const isUnique = action === 'findUnique';
  if (skip !== undefined || (take !== undefined && (isUnique || take !== 1))) throw NOT_UNDERSTOOD;
  if (isUnique && orderBy !== undefined) throw NOT_UNDERSTOOD;
  return `${cutOf(model, alias, { orderBy })} LIMIT 1`;
}

/** The condition of a row by its key, a key of several fields written out. Prisma asks that one be given, and takes more beside it. */
function byUniqueKey(model: Model, where: unknown): object {
  const members = membersOf(where).filter(([, value]) => value !== undefined);
  if (!members.some(([name]) => model.uniqueKeys.has(name))) throw NOT_UNDERSTOOD;
  const parts = members.flatMap(([name, value]): object[] => {
    const fields = model.uniqueKeys.get(name);
    if (!fields) return [{ [name]: value }];
    const [first, ...more] = fields;
    if (first && more.length === 0 && first.name === name) {
      return [{ [name]: { equals: keyPart(value) } }];
    }
    const given = new Map(membersOf(value));
    if (given.size !== fields.length) throw NOT_UNDERSTOOD;
    return fields.map((field) => ({ [field.name]: { equals: keyPart(given.get(field.name)) } }));
  });
  return { AND: parts };
}

/** A filter in the place of a value is no key. */
function keyPart(value: unknown): unknown {
  const isPart =
    value !== null && value !== undefined && (typeof value !== 'object' || value instanceof Date);
  if (!isPart) throw NOT_UNDERSTOOD;
  return value;
}

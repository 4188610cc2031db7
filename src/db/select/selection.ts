import type { Column, Model, Relation } from './model-facts.ts';
import { isPlain, membersOf, NOT_UNDERSTOOD } from './not-understood.ts';
import { orderByOf } from './order-by.ts';
import type { Statement } from './statement.ts';
import { conditionOf, linkOf } from './where.ts';

type Models = ReadonlyMap<string, Model>;
type Read = (value: unknown) => unknown;

/** A row in the making: what is selected of its table, and how the answer becomes the object that Prisma gives. */
export interface Selection {
  readonly expressions: readonly string[];
  /** @param values in the order of the expressions. */
  readonly read: (values: readonly unknown[]) => object;
}

/** More arguments than this no function of PostgreSQL takes. */
const MOST_VALUES = 100;
const KNOWN_ARGUMENTS = new Set(['select', 'include', 'where', 'orderBy', 'take', 'skip']);

export interface Source {
  readonly models: Models;
  readonly statement: Statement;
  readonly model: Model;
  readonly alias: string;
  /** Rows of the statement itself come as text by column, those below them as lists in JSON. */
  readonly form: 'text' | 'json';
}

/** What Prisma's `select` or `include` asks of a row. @throws NOT_UNDERSTOOD */
export function selectionOf(source: Source, select: unknown, include: unknown): Selection {
  const names: string[] = [];
  const expressions: string[] = [];
  const reads: (Read | null)[] = [];
  const add = (name: string, expression: string, read: Read | null): void => {
    names.push(name);
    expressions.push(expression);
    reads.push(read);
  };
  const addColumn = (column: Column): void =>
    add(column.name, expressionOf(column, source), readOf(column, source.form));
  if (select === undefined ? source.model.hasMore : include !== undefined) throw NOT_UNDERSTOOD;
  if (select === undefined) source.model.columns.forEach(addColumn);
  for (const [name, chosen] of membersOf(select ?? include ?? {})) {
    if (chosen === undefined || chosen === false) continue;
    const column = source.model.columns.get(name);
    const relation = source.model.relations.get(name);
    if (column && chosen === true && select !== undefined) addColumn(column);
    else if (relation) addRelation(source, relation, chosen, add);
    else throw NOT_UNDERSTOOD;
  }
  if (names.length === 0 || names.length > MOST_VALUES) throw NOT_UNDERSTOOD;
  return { expressions, read: (values) => rowOf(names, reads, values) };
}

function addRelation(
  { models, statement, alias, form }: Source,
  relation: Relation,
  chosen: unknown,
  add: (name: string, expression: string, read: Read) => void,
): void {
  const model = models.get(relation.model);
  const args: ReadArguments = chosen === true ? {} : argumentsOf(chosen);
  const isBare = args.orderBy === undefined && args.take === undefined && args.skip === undefined;
  if (!model || (!relation.isList && !(isBare && (args.where === undefined || relation.isNullable)))) {
    throw NOT_UNDERSTOOD;
  }
  const other = statement.alias();
  const source: Source = { models, statement, model, alias: other, form: 'json' };
  const selection = selectionOf(source, args.select, args.include);
  const condition = conditionOf({ models, statement, model, alias: other, isNegated: false }, args.where);
  const row = `json_build_array(${selection.expressions.join(', ')})`;
  const from = `FROM ${model.table} ${other} WHERE ${linkOf(alias, other, relation)}${condition === null ? '' : ` AND ${condition}`}`;
  const expression = relation.isList
    ? `(SELECT json_agg(s.r) FROM (SELECT ${row} r ${from}${cutOf(model, other, args)}) s)`
    : `(SELECT ${row} ${from} LIMIT 1)`;
  const read: Read = relation.isList
    ? (rows) => (rows === null ? [] : listIn(rows).map((one) => selection.read(listIn(one))))
    : (one) => (one === null ? null : selection.read(listIn(one)));
  add(relation.name, expression, form === 'text' ? (value) => read(fromJsonText(value)) : read);
}

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('The database answered with another form than was asked for.');
  return value;
}

function expressionOf({ sql, kind, isList }: Column, { alias, form }: Source): string {
  const column = `${alias}.${sql}`;
  if (form === 'text') return isList ? `to_json(${column})` : column;
  return kind.isTextInJson ? `${column}::text` : column;
}

function readOf({ kind, isList }: Column, form: Source['form']): Read | null {
  if (isList) return form === 'text' ? (value) => fromJsonText(value) ?? [] : (value) => value ?? [];
  const { fromText, fromJson } = kind;
  if (form === 'text') return fromText && ((value) => (typeof value === 'string' ? fromText(value) : null));
  return fromJson && ((value) => (value === null ? null : fromJson(value)));
}

function fromJsonText(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : null;
}

function rowOf(
  names: readonly string[],
  reads: readonly (Read | null)[],
  values: readonly unknown[],
): object {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at += 1) {
    const read = reads[at];
    const value = values[at];
    row[names[at] ?? ''] = read ? read(value) : value;
  }
  return row;
}

/** The arguments of a read, of which nothing is known but their names. */
export interface ReadArguments {
  readonly select?: unknown;
  readonly include?: unknown;
  readonly where?: unknown;
  readonly orderBy?: unknown;
  readonly take?: unknown;
  readonly skip?: unknown;
}

/** @throws NOT_UNDERSTOOD when there are others. */
export function argumentsOf(args: unknown): ReadArguments {
  if (!isPlain(args)) throw NOT_UNDERSTOOD;
  for (const [name, value] of Object.entries(args)) {
    if (value !== undefined && !KNOWN_ARGUMENTS.has(name)) throw NOT_UNDERSTOOD;
  }
  return args;
}

/** In which order, and how many. The numbers stand in the text: the planner is to know them. */
export function cutOf(model: Model, alias: string, { orderBy, take, skip }: ReadArguments): string {
  const isCut = take !== undefined || skip !== undefined;
  const limit = take === undefined ? '' : ` LIMIT ${wholeNumber(take)}`;
  const offset = skip === undefined ? '' : ` OFFSET ${wholeNumber(skip)}`;
  return `${orderByOf(model, alias, orderBy, isCut)}${limit}${offset}`;
}

function wholeNumber(value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw NOT_UNDERSTOOD;
  return String(value);
}

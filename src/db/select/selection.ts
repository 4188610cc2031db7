import { isDeepStrictEqual } from 'node:util';
import { isCutTogether } from './cut-together.ts';
import type { Model, Relation } from './model-facts.ts';
import { membersOf, NOT_UNDERSTOOD } from './not-understood.ts';
import { argumentsOf, cutOf, type ReadArguments } from './read-arguments.ts';
import {
  columnPart,
  fromJsonText,
  listIn,
  type Models,
  type Part,
  type Read,
  type Source,
} from './row-part.ts';
import { conditionOf, linkOf } from './where.ts';

/** A row in the making: what is selected of its table, and how the answer becomes the object that Prisma gives. */
export interface Selection {
  readonly expressions: readonly string[];
  /** @param values in the order of the expressions. */
  readonly read: (values: readonly unknown[]) => object;
}

/** More arguments than this no function of PostgreSQL takes. */
const MOST_VALUES = 100;

/** What Prisma's `select` or `include` asks of a row. @throws NOT_UNDERSTOOD */
export function selectionOf(source: Source, select: unknown, include: unknown): Selection {
  const parts: Part[] = [];
  const lists: Lists[] = [];
  if (select === undefined ? source.model.hasMore : include !== undefined) throw NOT_UNDERSTOOD;
  if (select === undefined) {
    for (const column of source.model.columns.values()) parts.push(columnPart(column, source));
  }
  for (const [name, chosen] of membersOf(select ?? include ?? {})) {
    if (chosen === undefined || chosen === false) continue;
    const column = source.model.columns.get(name);
    const relation = source.model.relations.get(name);
    if (column && chosen === true && select !== undefined) {
      parts.push(columnPart(column, source));
    } else if (relation) {
      const args = chosen === true ? {} : argumentsOf(chosen);
      if (relation.isList) addList(lists, relation, args);
      else parts.push(rowPart(source, relation, args));
    } else {
      throw NOT_UNDERSTOOD;
    }
  }
  parts.push(...lists.map((one) => listPart(source, one)));
  if (parts.length === 0 || parts.length > MOST_VALUES) throw NOT_UNDERSTOOD;
  return {
    expressions: parts.map(({ expression }) => expression),
    read: (values) => rowOf(parts, values),
  };
}

/** The one row of another table that a row belongs to, or that belongs to it. */
function rowPart({ models, statement, alias, form }: Source, relation: Relation, args: ReadArguments): Part {
  const model = modelOf(models, relation);
  const isBare = args.orderBy === undefined && args.take === undefined && args.skip === undefined;
  if (!isBare || (args.where !== undefined && !relation.isNullable)) throw NOT_UNDERSTOOD;
  const other = statement.alias();
  const selection = selectionOf(
    { models, statement, model, alias: other, form: 'json' },
    args.select,
    args.include,
  );
  const from = relatedRows({ models, statement, model, alias: other }, alias, relation, args);
  const read: Read = (one) => (one === null ? null : selection.read(listIn(one)));
  return {
    name: relation.name,
    expression: `(SELECT json_build_array(${selection.expressions.join(', ')}) ${from} LIMIT 1)`,
    read: form === 'text' ? (value) => read(fromJsonText(value)) : read,
  };
}

/** Lists of rows of another table that are read by one expression: one, or some that are cut together. */
interface Lists {
  readonly relations: Relation[];
  readonly args: ReadArguments;
}

function addList(lists: Lists[], relation: Relation, args: ReadArguments): void {
  const alike = isCutTogether(args.orderBy)
    ? lists.find(
        ({ relations: [first], args: others }) =>
          first?.model === relation.model &&
          others.orderBy === args.orderBy &&
          isDeepStrictEqual(others, args),
      )
    : undefined;
  if (alike) alike.relations.push(relation);
  else lists.push({ relations: [relation], args });
}

function listPart(source: Source, { relations, args }: Lists): Part {
  const [relation, ...more] = relations;
  if (!relation) throw NOT_UNDERSTOOD;
  const { models, statement, alias, form } = source;
  const model = modelOf(models, relation);
  const other = statement.alias();
  const selection = selectionOf(
    { models, statement, model, alias: other, form: 'json' },
    args.select,
    args.include,
  );
  if (more.length > 0) return togetherPart(source, { relations, args }, model, other, selection);
  const from = relatedRows({ models, statement, model, alias: other }, alias, relation, args);
  const read = (rows: unknown): object[] =>
    rows === null ? [] : listIn(rows).map((one) => selection.read(listIn(one)));
  return {
    name: relation.name,
    expression: `(SELECT json_agg(s.r) FROM (SELECT json_build_array(${selection.expressions.join(', ')}) r ${from}${cutOf(model, other, args)}) s)`,
    read: form === 'text' ? (value) => read(fromJsonText(value)) : read,
  };
}

/** The first rows of several lists as one list, each row with the number of the list that it is of at its end. Each list is cut first, by its index. */
function togetherPart(
  { models, statement, alias, form }: Source,
  { relations, args }: Lists,
  model: Model,
  other: string,
  selection: Selection,
): Part {
  // With its number, a row is one value longer.
  if (selection.expressions.length >= MOST_VALUES) throw NOT_UNDERSTOOD;
  const lists = relations.map((relation, number) => {
    const one = statement.alias();
    const from = relatedRows({ models, statement, model, alias: one }, alias, relation, args);
    return `(SELECT ${one}.*, ${number} AS "list #" ${from}${cutOf(model, one, args)})`;
  });
  const row = `json_build_array(${[...selection.expressions, `${other}."list #"`].join(', ')})`;
  const readLists = (rows: unknown): object => {
    const read = relations.map((): object[] => []);
    for (const one of rows === null ? [] : listIn(rows)) {
      const values = listIn(one);
      read[Number(values.at(-1))]?.push(selection.read(values));
    }
    return Object.fromEntries(relations.map(({ name }, number) => [name, read[number]]));
  };
  return {
    name: null,
    expression: `(SELECT json_agg(s.r) FROM (SELECT ${row} r FROM (${lists.join(' UNION ALL ')}) ${other}${cutOf(model, other, args)}) s)`,
    read: form === 'text' ? (value) => readLists(fromJsonText(value)) : readLists,
  };
}

function modelOf(models: Models, relation: Relation): Model {
  const model = models.get(relation.model);
  if (!model) throw NOT_UNDERSTOOD;
  return model;
}

/** The rows that a row is related to, from FROM on. */
function relatedRows(
  { models, statement, model, alias: other }: Omit<Source, 'form'>,
  alias: string,
  relation: Relation,
  { where }: ReadArguments,
): string {
  const condition = conditionOf({ models, statement, model, alias: other, isNegated: false }, where);
  return `FROM ${model.table} ${other} WHERE ${linkOf(alias, other, relation)}${condition === null ? '' : ` AND ${condition}`}`;
}

function rowOf(parts: readonly Part[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) continue;
    const value = part.read ? part.read(values[at]) : values[at];
    if (part.name === null) Object.assign(row, value);
    else row[part.name] = value;
  }
  return row;
}

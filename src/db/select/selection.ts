import { isDeepStrictEqual } from 'node:util';
import { isCutTogether } from './cut-together.ts';
import { putJson } from './json-in-row.ts';
import type { Model, Relation } from './model-facts.ts';
import { membersOf, NOT_UNDERSTOOD } from './not-understood.ts';
import { argumentsOf, type ReadArguments } from './read-arguments.ts';
import {
  columnPart,
  fromJsonText,
  listIn,
  type Models,
  type Part,
  type Read,
  MOST_VALUES,
  type Selection,
  type Source,
} from './row-part.ts';
import { singleColumn } from './single-column.ts';
import { relatedRows } from './related-rows.ts';
import { listInArray, listInJson, listsCutTogether } from './related-lists.ts';

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
  const expressions = parts.flatMap(({ expression, second }) =>
    second === undefined ? [expression] : [expression, second],
  );
  if (expressions.length === 0 || expressions.length > MOST_VALUES) throw NOT_UNDERSTOOD;
  return { expressions, read: (values) => rowOf(parts, values) };
}

/** The one row of another table that a row belongs to, or that belongs to it. */
function rowPart(source: Source, relation: Relation, args: ReadArguments): Part {
  const { models, statement, alias, form } = source;
  const model = modelOf(models, relation);
  const isBare = args.orderBy === undefined && args.take === undefined && args.skip === undefined;
  if (!isBare || (args.where !== undefined && !relation.isNullable)) throw NOT_UNDERSTOOD;
  const single = singleColumn(source, relation, model, args);
  if (single) return single;
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
  const { models, statement, form } = source;
  const model = modelOf(models, relation);
  const alias = statement.alias();
  const isArray = form === 'text' && more.length === 0 && isOfColumns(model, args);
  const selection = selectionOf(
    {
      ...{ models, statement, model, alias, form: isArray ? 'array' : 'json' },
      above: { model: source.model, alias: source.alias, relations },
    },
    args.select,
    args.include,
  );
  const list = { source, args, model, alias, selection };
  if (more.length > 0) return listsCutTogether(relations, list);
  return isArray ? listInArray(relation, list) : listInJson(relation, list);
}

/** Whether nothing but columns is selected. */
function isOfColumns(model: Model, { select, include }: ReadArguments): boolean {
  return membersOf(select ?? include ?? {}).every(
    ([name, chosen]) => chosen === undefined || chosen === false || model.columns.has(name),
  );
}

function modelOf(models: Models, relation: Relation): Model {
  const model = models.get(relation.model);
  if (!model) throw NOT_UNDERSTOOD;
  return model;
}

function rowOf(parts: readonly Part[], values: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  let at = 0;
  for (const part of parts) {
    const given = values[at];
    const second = part.second === undefined ? undefined : values[(at += 1)];
    at += 1;
    if (part.isDocument && part.name !== null && typeof given === 'string') {
      putJson(row, part.name, given);
      continue;
    }
    const value = part.read ? part.read(given, second) : given;
    if (part.name === null) Object.assign(row, value);
    else row[part.name] = value;
  }
  return row;
}

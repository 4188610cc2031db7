import type { Model, Relation } from './model-facts.ts';
import { NOT_UNDERSTOOD } from './not-understood.ts';
import { cutOf, type ReadArguments } from './read-arguments.ts';
import { relatedRows } from './related-rows.ts';
import {
  fromJsonText,
  LIST_NUMBER,
  listIn,
  MOST_VALUES,
  type Part,
  type Selection,
  type Source,
} from './row-part.ts';
import { rowsInArray } from './rows-in-array.ts';

/** The rows of another table that a row is related to, in the making. */
export interface RelatedList {
  /** The row. */
  readonly source: Source;
  readonly args: ReadArguments;
  readonly model: Model;
  readonly alias: string;
  /** What is selected of each. */
  readonly selection: Selection;
}

/** Rows of columns alone, for a row of the statement itself. */
export function listInArray(
  relation: Relation,
  { source, args, model, alias, selection }: RelatedList,
): Part {
  const from = relatedRows({ ...source, model, alias }, source.alias, relation, args);
  const row = `ARRAY[${selection.expressions.join(', ')}]`;
  return {
    name: relation.name,
    expression: `(SELECT array_agg(s.r) FROM (SELECT ${row} r ${from}${cutOf(model, alias, args)}) s)`,
    read: (rows) => (typeof rows === 'string' ? rowsInArray(rows).map(selection.read) : []),
  };
}

export function listInJson(relation: Relation, { source, args, model, alias, selection }: RelatedList): Part {
  const from = relatedRows({ ...source, model, alias }, source.alias, relation, args);
  const row = `json_build_array(${selection.expressions.join(', ')})`;
  const read = (rows: unknown): object[] =>
    rows === null ? [] : listIn(rows).map((one) => selection.read(listIn(one)));
  return {
    name: relation.name,
    expression: `(SELECT json_agg(s.r) FROM (SELECT ${row} r ${from}${cutOf(model, alias, args)}) s)`,
    read: source.form === 'text' ? (value) => read(fromJsonText(value)) : read,
  };
}

/** The first rows of several lists as one list, each row with the number of the list that it is of at its end. Each list is cut first, by its index. */
export function listsCutTogether(
  relations: readonly Relation[],
  { source, args, model, alias, selection }: RelatedList,
): Part {
  // Of all of them together, not of each.
  if (args.skip !== undefined) throw NOT_UNDERSTOOD;
  // With its number, a row is one value longer.
  if (selection.expressions.length >= MOST_VALUES) throw NOT_UNDERSTOOD;
  const row = `json_build_array(${[...selection.expressions, `${alias}.${LIST_NUMBER}`].join(', ')})`;
  const cut = cutOf(model, alias, args);
  const lists = relations.map((relation, number) => {
    const one = source.statement.alias();
    const columns = columnsIn(`${row}${cut}`, alias).map((column) => `${one}.${column}`);
    const from = relatedRows({ ...source, model, alias: one }, source.alias, relation, args);
    return `(SELECT ${columns.join(', ')}, ${number} AS ${LIST_NUMBER} ${from}${cutOf(model, one, args)})`;
  });
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
    expression: `(SELECT json_agg(s.r) FROM (SELECT ${row} r FROM (${lists.join(' UNION ALL ')}) ${alias}${cut}) s)`,
    read: source.form === 'text' ? (value) => readLists(fromJsonText(value)) : readLists,
  };
}

/** Which columns of a table an expression names. */
function columnsIn(expression: string, alias: string): string[] {
  const named = expression.matchAll(new RegExp(`\\b${alias}\\.("(?:[^"]|"")+")`, 'g'));
  return [...new Set(Array.from(named, ([, column = '']) => column))].filter(
    (column) => column !== LIST_NUMBER,
  );
}

import { COLUMN_KINDS } from './column-kinds.ts';
import type { Column, Model, Relation } from './model-facts.ts';
import { membersOf } from './not-understood.ts';
import type { ReadArguments } from './read-arguments.ts';
import { relatedRows } from './related-rows.ts';
import { columnValue, type Part, type Source } from './row-part.ts';

/**
 * Of the one row that a row belongs to, a single column that is never NULL, beside the key, which the row itself has: it needs no list around it, and tells by itself
 * whether there is such a row. Null for everything else.
 */
export function singleColumn(
  source: Source,
  relation: Relation,
  model: Model,
  { select, include, where }: ReadArguments,
): Part | null {
  const [key, ...moreKeys] = relation.keys;
  const isSingle = relation.isOwner && key !== undefined && moreKeys.length === 0;
  if (!isSingle || select === undefined || include !== undefined || where !== undefined) return null;
  const chosen = membersOf(select).filter(([, one]) => one !== undefined && one !== false);
  const columns = chosen.flatMap(([name, one]) => (one === true ? (model.columns.get(name) ?? []) : []));
  const [column, ...more] = columns.filter(({ sql }) => sql !== key.other);
  const own = [...source.model.columns.values()].find(({ sql }) => sql === key.own);
  const isKeyAsked = columns.length === 2;
  if (!column || !own || more.length > 0 || columns.length < chosen.length || !tellsOfItsRow(column))
    return null;
  const alias = source.statement.alias();
  const { expression, read } = columnValue(column, {
    ...source,
    model,
    alias,
    // What is related is read in another way than the row itself.
    form: source.form === 'text' ? 'array' : source.form,
  });
  const from = relatedRows({ ...source, model, alias }, source.alias, relation, {});
  const ownKey = columnValue(own, source);
  const keyName = columns.find(({ sql }) => sql === key.other)?.name ?? '';
  return {
    name: relation.name,
    expression: `(SELECT ${expression} ${from} LIMIT 1)`,
    ...(isKeyAsked ? { second: ownKey.expression } : {}),
    read: (value, second) => {
      if (value === null) return null;
      const row: Record<string, unknown> = { [column.name]: read ? read(value) : value };
      if (isKeyAsked) row[keyName] = ownKey.read ? ownKey.read(second) : second;
      return row;
    },
  };
}

/** Whether a missing value of the column means a missing row. In JSON, a document can be null as well. */
function tellsOfItsRow({ isNullable, isList, kind }: Column): boolean {
  return !isNullable && !isList && kind !== COLUMN_KINDS.get('Json');
}

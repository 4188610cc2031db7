import type { Relation } from './model-facts.ts';
import type { ReadArguments } from './read-arguments.ts';
import type { Source } from './row-part.ts';
import { conditionOf, linkOf } from './where.ts';

/** The rows that a row is related to, from FROM on. */
export function relatedRows(
  { models, statement, model, alias: other }: Omit<Source, 'form'>,
  alias: string,
  relation: Relation,
  { where }: ReadArguments,
): string {
  const condition = conditionOf({ models, statement, model, alias: other, isNegated: false }, where);
  return `FROM ${model.table} ${other} WHERE ${linkOf(alias, other, relation)}${condition === null ? '' : ` AND ${condition}`}`;
}

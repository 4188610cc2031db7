import { columnCondition } from './column-condition.ts';
import type { Model, Relation } from './model-facts.ts';
import { isPlain, membersOf, NOT_UNDERSTOOD } from './not-understood.ts';
import type { Statement } from './statement.ts';

type Models = ReadonlyMap<string, Model>;

/** Where a condition stands. */
export interface Place {
  readonly models: Models;
  readonly statement: Statement;
  readonly model: Model;
  readonly alias: string;
  /** Whether what is unknown, as a comparison with NULL is, may count as false: it may not below a NOT. */
  readonly isNegated: boolean;
}

/** A condition in Prisma's form as SQL; null for one that every row meets. @throws NOT_UNDERSTOOD */
export function conditionOf(place: Place, where: unknown): string | null {
  if (where === undefined) return null;
  const parts = membersOf(where).flatMap(([name, value]) =>
    value === undefined ? [] : (partOf(place, name, value) ?? []),
  );
  return joined(parts, 'AND');
}

function partOf(place: Place, name: string, value: unknown): string | null {
  if (name === 'AND') {
    const all = membersIn(value).flatMap((member) => conditionOf(place, member) ?? []);
    return joined(all, 'AND');
  }
  if (name === 'OR') {
    if (!Array.isArray(value)) throw NOT_UNDERSTOOD;
    const any = value.flatMap((member) => saying(place, member) ?? []);
    // What an OR of nothing comes to depends on what is around it.
    if (any.length === 0) throw NOT_UNDERSTOOD;
    return joined(any, 'OR');
  }
  if (name === 'NOT') {
    const inner = { ...place, isNegated: true };
    const all = membersIn(value).flatMap((member) => {
      const condition = saying(inner, member);
      return condition === null ? [] : [`(NOT ${condition})`];
    });
    return joined(all, 'AND');
  }
  const column = place.model.columns.get(name);
  if (column) return columnCondition(place.statement, column, `${place.alias}.${column.sql}`, value);
  const relation = place.model.relations.get(name);
  if (!relation) throw NOT_UNDERSTOOD;
  return relation.isList ? listCondition(place, relation, value) : rowCondition(place, relation, value);
}

/** The condition of a member that says something, null for `{}`. Prisma passes over the latter in an OR; of others that every row meets it is not sure. */
function saying(place: Place, member: unknown): string | null {
  const condition = conditionOf(place, member);
  if (condition === null && membersOf(member).some(([, value]) => value !== undefined)) throw NOT_UNDERSTOOD;
  return condition;
}

function membersIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function rowCondition(place: Place, relation: Relation, value: unknown): string | null {
  const { alias, isNegated } = place;
  if (value === null) return missing(alias, relation);
  const members = membersOf(value).filter(([, one]) => one !== undefined);
  const isWrapped = members.some(([name]) => name === 'is' || name === 'isNot');
  const [first, ...more] = members;
  if (!isWrapped) {
    // Of a row that has no such other one, the condition is unknown to Prisma in a way that only it knows.
    if (isNegated) throw NOT_UNDERSTOOD;
    return exists(place, relation, value, false);
  }
  if (!first || more.length > 0) throw NOT_UNDERSTOOD;
  if (first[1] === null) {
    const none = missing(alias, relation);
    return first[0] === 'is' ? none : `(NOT ${none})`;
  }
  if (first[0] !== 'is' || isNegated) throw NOT_UNDERSTOOD;
  return exists(place, relation, first[1], false);
}

function missing(alias: string, { isOwner, isNullable, keys }: Relation): string {
  const [key, ...more] = keys;
  if (!key || more.length > 0 || !isOwner || !isNullable) throw NOT_UNDERSTOOD;
  return `${alias}.${key.own} IS NULL`;
}

function listCondition(place: Place, relation: Relation, value: unknown): string | null {
  const parts = membersOf(value).flatMap(([name, member]) => {
    if (member === undefined) return [];
    if (name === 'some') return exists(place, relation, member, true);
    if (name === 'none') return `(NOT ${exists(place, relation, member, true)})`;
    throw NOT_UNDERSTOOD;
  });
  if (parts.length === 0) throw NOT_UNDERSTOOD;
  return joined(parts, 'AND');
}

function exists(
  { models, statement, alias }: Place,
  relation: Relation,
  value: unknown,
  mayBeAny: boolean,
): string {
  const model = models.get(relation.model);
  if (!model || !isPlain(value)) throw NOT_UNDERSTOOD;
  const other = statement.alias();
  const condition = conditionOf({ models, statement, model, alias: other, isNegated: false }, value);
  if (condition === null && !mayBeAny) throw NOT_UNDERSTOOD;
  const link = linkOf(alias, other, relation);
  return `EXISTS (SELECT 1 FROM ${model.table} ${other} WHERE ${link}${condition === null ? '' : ` AND ${condition}`})`;
}

/** What a row has in common with those that it is related to. */
export function linkOf(alias: string, other: string, { keys }: Relation): string {
  return keys.map((key) => `${other}.${key.other} = ${alias}.${key.own}`).join(' AND ');
}

function joined(parts: readonly string[], word: 'AND' | 'OR'): string | null {
  if (parts.length === 0) return null;
  return parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(` ${word} `)})`;
}

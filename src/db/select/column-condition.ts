import type { Column } from './model-facts.ts';
import { isPlain, membersOf, NOT_UNDERSTOOD } from './not-understood.ts';
import type { Statement } from './statement.ts';

const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['lte', '<='],
  ['gt', '>'],
  ['gte', '>='],
]);
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['lt', '>='],
  ['lte', '>'],
  ['gt', '<='],
  ['gte', '<'],
]);
const ARRAY_OPERATORS: ReadonlyMap<string, string> = new Map([
  ['hasSome', '&&'],
  ['hasEvery', '@>'],
]);

/** What a filter asks of a column, as SQL; null when it asks nothing. @throws NOT_UNDERSTOOD */
export function columnCondition(
  statement: Statement,
  column: Column,
  sql: string,
  filter: unknown,
): string | null {
  if (column.kind.parameter === null) throw NOT_UNDERSTOOD;
  if (column.isList) return listCondition(statement, sql, filter);
  const of = { statement, column, sql };
  if (!isPlain(filter)) return equality(of, filter, false);
  const parts = membersOf(filter).flatMap(([name, value]) =>
    value === undefined ? [] : comparison(of, name, value, false),
  );
  if (parts.length === 0) return null;
  return parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(' AND ')})`;
}

interface Compared {
  readonly statement: Statement;
  readonly column: Column;
  readonly sql: string;
}

function comparison(of: Compared, name: string, value: unknown, isNot: boolean): string {
  if (name === 'equals') return equality(of, value, isNot);
  if (name === 'in') return membership(of, value, isNot);
  if (name === 'notIn') return membership(of, value, !isNot);
  if (name === 'not' && !isNot) {
    if (!isPlain(value)) return equality(of, value, true);
    const [first, ...more] = membersOf(value).filter(([, one]) => one !== undefined);
    // How Prisma turns round several at once is its own.
    if (!first || more.length > 0) throw NOT_UNDERSTOOD;
    return comparison(of, first[0], first[1], true);
  }
  const operator = (isNot ? OPPOSITES : COMPARISONS).get(name);
  if (operator === undefined || of.column.values !== null) throw NOT_UNDERSTOOD;
  return `${of.sql} ${operator} ${of.statement.parameter(sent(of.column, value))}`;
}

function equality(of: Compared, value: unknown, isNot: boolean): string {
  if (value !== null) {
    return `${of.sql} ${isNot ? '<>' : '='} ${of.statement.parameter(sent(of.column, value))}`;
  }
  if (!of.column.isNullable) throw NOT_UNDERSTOOD;
  return `${of.sql} IS ${isNot ? 'NOT ' : ''}NULL`;
}

function membership(of: Compared, values: unknown, isNot: boolean): string {
  if (!Array.isArray(values)) throw NOT_UNDERSTOOD;
  if (values.length === 0) return isNot ? 'true' : 'false';
  // The planner knows more of one value than of a list of one.
  if (values.length === 1 && values[0] !== null) return equality(of, values[0], isNot);
  const list = of.statement.parameter(values.map((value) => sent(of.column, value)));
  return isNot ? `${of.sql} <> ALL(${list})` : `${of.sql} = ANY(${list})`;
}

function listCondition(statement: Statement, sql: string, filter: unknown): string {
  const [first, ...more] = membersOf(filter).filter(([, value]) => value !== undefined);
  if (!first || more.length > 0) throw NOT_UNDERSTOOD;
  const [name, value] = first;
  const texts = name === 'has' ? [value] : value;
  const operator = name === 'has' ? '@>' : ARRAY_OPERATORS.get(name);
  if (operator === undefined || !Array.isArray(texts) || texts.some((text) => typeof text !== 'string')) {
    throw NOT_UNDERSTOOD;
  }
  return `${sql} ${operator} ${statement.parameter(texts)}`;
}

function sent({ kind, values }: Column, value: unknown): string | number | boolean {
  const parameter = kind.parameter?.(value);
  if (parameter === undefined || (values !== null && !values.has(parameter))) throw NOT_UNDERSTOOD;
  return parameter;
}

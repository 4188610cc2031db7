import { COLUMN_KINDS } from './column-kinds.ts';
import type { Column, Model, Relation } from './model-facts.ts';
import type { Statement } from './statement.ts';

export type Models = ReadonlyMap<string, Model>;
export type Read = (value: unknown) => unknown;

/** What the rows of lists that are cut together have besides: the number of their list. No column is called that. */
export const LIST_NUMBER = '"list #"';

/** The row in whose lists a row is. */
export interface Above {
  readonly model: Model;
  readonly alias: string;
  /** The list; or those that are cut together, by number. */
  readonly relations: readonly Relation[];
}

/** Of which table a row is, and where its values go. */
export interface Source {
  readonly models: Models;
  readonly statement: Statement;
  readonly model: Model;
  readonly alias: string;
  /**
   * Rows of the statement itself come as text by column. Right below them, lists of columns alone are arrays of texts, and single columns one text each; everything else is lists in JSON: to write
   * JSON costs the database more than to read the rows (odds of 20 matches: 0.8 ms in place of 1.2), but it can hold what is nested.
   */
  readonly form: 'text' | 'array' | 'json';
  readonly above?: Above;
}

/** One expression of a row. */
export interface Part {
  readonly expression: string;
  /** The field that it is; null for one that is several. */
  readonly name: string | null;
  /** One more expression, which stands behind the first; its value is handed to `read` as well. */
  readonly second?: string;
  /** The value of the field, or the values by field. null where the value is as it comes. */
  readonly read: ((value: unknown, second?: unknown) => unknown) | null;
  /** Whether the value is a document in text, to be read when it is looked at. */
  readonly isDocument?: true;
}

/** An expression of a row and how its value is read. */
interface OneValue {
  readonly expression: string;
  readonly read: Read | null;
}

/** A column of a row, in a statement or below one. */
export function columnValue(column: Column, source: Source): OneValue {
  return { expression: expressionOf(column, source), read: readOf(column, source.form) };
}

/** A column of the row itself. */
export function columnPart(column: Column, source: Source): Part {
  const isDocument = source.form === 'text' && !column.isList && column.kind === COLUMN_KINDS.get('Json');
  return {
    name: column.name,
    ...columnValue(column, source),
    ...(isDocument ? { isDocument } : {}),
  };
}

/** @throws Error when it is no list. */
export function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('The database answered with another form than was asked for.');
  return value;
}

function expressionOf({ sql, kind, isList }: Column, { alias, form }: Source): string {
  const column = `${alias}.${sql}`;
  if (form !== 'json') {
    const value = isList ? `to_json(${column})` : column;
    return form === 'array' ? `${value}::text` : value;
  }
  return kind.isTextInJson ? `${column}::text` : column;
}

function readOf({ kind, isList }: Column, form: Source['form']): Read | null {
  if (isList) return form !== 'json' ? (value) => fromJsonText(value) ?? [] : (value) => value ?? [];
  const { fromText, fromJson } = kind;
  if (form === 'text') return fromText && ((value) => (typeof value === 'string' ? fromText(value) : null));
  if (form === 'array')
    return fromText && ((value) => (typeof value === 'string' ? related(fromText(value)) : null));
  return fromJson && ((value) => (value === null ? null : fromJson(value)));
}

/** Prisma reads what is related to a row from JSON, which has no negative zero. */
function related(value: unknown): unknown {
  return typeof value === 'number' ? value + 0 : value;
}

export function fromJsonText(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : null;
}

/** A row in the making: what is selected of its table, and how the answer becomes the object that Prisma gives. */
export interface Selection {
  readonly expressions: readonly string[];
  /** @param values in the order of the expressions. */
  readonly read: (values: readonly unknown[]) => object;
}

/** More arguments than this no function of PostgreSQL takes. */
export const MOST_VALUES = 100;

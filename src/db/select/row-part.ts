import type { Column, Model } from './model-facts.ts';
import type { Statement } from './statement.ts';

export type Models = ReadonlyMap<string, Model>;
export type Read = (value: unknown) => unknown;

/** Of which table a row is, and where its values go. */
export interface Source {
  readonly models: Models;
  readonly statement: Statement;
  readonly model: Model;
  readonly alias: string;
  /** Rows of the statement itself come as text by column, those below them as lists in JSON. */
  readonly form: 'text' | 'json';
}

/** One expression of a row. */
export interface Part {
  readonly expression: string;
  /** The field that it is; null for one that is several. */
  readonly name: string | null;
  /** The value of the field, or the values by field. null where the value is as it comes. */
  readonly read: Read | null;
}

/** A column of the row itself. */
export function columnPart(column: Column, source: Source): Part {
  return {
    name: column.name,
    expression: expressionOf(column, source),
    read: readOf(column, source.form),
  };
}

/** @throws Error when it is no list. */
export function listIn(value: unknown): readonly unknown[] {
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

export function fromJsonText(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : null;
}

import type { Model } from './model-facts.ts';
import { isPlain, membersOf } from './not-understood.ts';

/** What finds one row, and nothing besides. */
export interface UniqueKey {
  readonly fields: readonly string[];
  readonly values: readonly unknown[];
}

/** The key that is the whole of a condition; null when there is more to it, or values that are not told apart by what they look like. */
export function uniqueKeyIn(model: Model, where: unknown): UniqueKey | null {
  if (!isPlain(where)) return null;
  const [first, ...more] = membersOf(where).filter(([, value]) => value !== undefined);
  const columns = first && model.uniqueKeys.get(first[0]);
  if (!columns || more.length > 0) return null;
  const fields = columns.map(({ name }) => name);
  const given: unknown = first[1];
  const values = isPlain(given) ? fields.map((field): unknown => Reflect.get(given, field)) : [given];
  const areTold = values.every((value) => ['string', 'number', 'bigint'].includes(typeof value));
  return areTold && values.length === fields.length ? { fields, values } : null;
}

/** The condition that several keys of the same fields meet. Of several fields, the text is one of few: how many there are is rounded up. */
export function anyOf(keys: readonly UniqueKey[]): object {
  const [first] = keys;
  const [field, ...more] = first?.fields ?? [];
  if (first === undefined || field === undefined) return { AND: [] };
  if (more.length === 0) return { [field]: { in: keys.map(({ values }) => values[0]) } };
  const places = 2 ** Math.ceil(Math.log2(keys.length));
  const each = keys.map(({ fields, values }) =>
    Object.fromEntries(fields.map((name, at) => [name, values[at]])),
  );
  return { OR: Array.from({ length: places }, (_, at) => each[at] ?? each[0]) };
}

/** Values as something that a map finds again. */
export function written(values: readonly unknown[]): string {
  return JSON.stringify(values.map((value) => (typeof value === 'bigint' ? String(value) : value)));
}

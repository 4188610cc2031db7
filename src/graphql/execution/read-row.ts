import { defaultFieldResolver, type GraphQLField } from 'graphql';

/** Reads a field from the value that it is asked of, without its resolver; undefined where the resolver has to be asked. */
export type ReadRow = (source: unknown) => unknown;

interface Noted {
  readonly read: ReadRow | null;
}

const noted = new WeakMap<object, Noted>();

/**
 * Notes that a field is what `read` says, and that its resolver would answer the same. Where the field is an object, it is only read where
 * all that is asked for of it is noted as well: the resolver may do something for the others.
 */
export function readsRow(field: GraphQLField<unknown, unknown>, read: ReadRow): void {
  noted.set(field, { read });
}

/** Notes that the resolver of a field needs nothing that the resolvers above it do. */
export function standsAlone(field: GraphQLField<unknown, unknown>): void {
  noted.set(field, { read: null });
}

/** How a field is read without its resolver; one that has none is a property. Null where that is not known. */
export function rowReaderOf(field: GraphQLField<unknown, unknown>): ReadRow | null {
  if (field.args.length > 0) return null;
  const { name, resolve = defaultFieldResolver } = field;
  if (resolve === defaultFieldResolver) return (source) => (isObject(source) ? source[name] : undefined);
  return noted.get(field)?.read ?? null;
}

export function isAlone(field: GraphQLField<unknown, unknown>): boolean {
  return noted.has(field) || (field.resolve ?? defaultFieldResolver) === defaultFieldResolver;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import type { GraphQLField } from 'graphql';

/** Reads a field from the value that it is asked of, without its resolver; undefined where the resolver has to be asked. */
export type ReadRow = (source: unknown) => unknown;

const readers = new WeakMap<object, ReadRow>();

/** Notes how a field can be read without its resolver, which answers the same. */
export function readsRow(field: GraphQLField<unknown, unknown>, read: ReadRow): void {
  readers.set(field, read);
}

/**
 * How a field is read where it is a property of what it is asked of and nothing else: one without a resolver, or one that Pothos exposes; and where `readsRow` said how. Around what is exposed the Prisma plugin looks, for every row, whether the property was read with it, and reads it if it was not: a property that is
 * there was.
 */
export function rowReaderOf(field: GraphQLField<unknown, unknown>): ReadRow | null {
  if (field.args.length > 0) return null;
  const read = readers.get(field);
  if (read) return read;
  const property = field.resolve ? exposedProperty(field) : field.name;
  if (property === null) return null;
  return (source) => (isObject(source) ? source[property] : undefined);
}

/** The property that Pothos exposes as a field, where nothing else is around it. */
function exposedProperty({ extensions }: GraphQLField<unknown, unknown>): string | null {
  const { pothosExposedField, pothosErrors, pothosItemErrors, pothosArgMappers } = extensions;
  const isBare = [pothosErrors, pothosItemErrors, pothosArgMappers].every((one) => one === undefined);
  return isBare && typeof pothosExposedField === 'string' ? pothosExposedField : null;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

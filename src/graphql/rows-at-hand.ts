import { isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { getDatamodel } from '../db/generated/pothos-types.ts';
import { isObject, readsRow, standsAlone } from './execution/read-row.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Field = GraphQLField<unknown, unknown>;

/**
 * Lets what was read with a row be taken from it. Around every field the Prisma plugin looks up, by the path of each row, whether the plan of the
 * query took care of it: that was half of the time of a page. A column that is there was read, whoever read it; one that is not is left to
 * the plugin. So are lists of rows, which another field may have read in part. Changes the schema in place and returns it.
 */
export function rowsAtHand(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { pothosPrismaModel } = type.extensions;
    const columns = columnsOf(typeof pothosPrismaModel === 'string' ? pothosPrismaModel : null);
    for (const field of Object.values(type.getFields())) {
      if (isBare(field)) takeFromRow(field, columns);
    }
  }
  return schema;
}

function takeFromRow(field: Field, columns: ReadonlySet<string>): void {
  const { pothosExposedField, pothosPrismaRelationField, pothosPrismaSelect } = field.extensions;
  if (typeof pothosExposedField === 'string') readProperty(field, pothosExposedField);
  else if (isObject(pothosPrismaRelationField)) {
    const { name, isList } = pothosPrismaRelationField;
    // Without arguments, of one row: the same whoever reads it. What lies below it is planned by the plugin as long as anything needs that.
    if (typeof name === 'string' && isList === false)
      readsRow(field, (row) => (isObject(row) ? row[name] : undefined));
  } else if (isObject(pothosPrismaSelect)) {
    const selected = Object.entries(pothosPrismaSelect);
    if (selected.every(([name, isSelected]) => isSelected === true && columns.has(name)))
      resolveWith(
        field,
        selected.map(([name]) => name),
      );
  }
}

/** An exposed property. */
function readProperty(field: Field, property: string): void {
  const read = (row: unknown): unknown => (isObject(row) ? row[property] : undefined);
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = (...asked): unknown => {
    const value = read(asked[0]);
    return value === undefined ? resolve(...asked) : value;
  };
  readsRow(field, read);
}

/** A field that is made of columns, by its own resolver. */
function resolveWith(field: Field, columns: readonly string[]): void {
  const { resolve } = field;
  const own = ownResolverOf(field);
  if (!resolve || own === null) return;
  field.resolve = (...asked): unknown => {
    const [row] = asked;
    const isRead = isObject(row) && columns.every((name) => row[name] !== undefined);
    return isRead ? own(...asked) : resolve(...asked);
  };
  standsAlone(field);
}

/** The resolver as the field was declared with it. */
function ownResolverOf({ extensions }: Field): Resolver | null {
  const { pothosConfig } = extensions;
  const own = isObject(pothosConfig) ? pothosConfig['resolve'] : null;
  return typeof own === 'function'
    ? (...asked): unknown => Reflect.apply(own, undefined, asked) as unknown
    : null;
}

/** Whether nothing but the Prisma plugin is around a field. */
function isBare({ args, extensions }: Field): boolean {
  const { pothosErrors, pothosItemErrors, pothosArgMappers, pothosPrismaFallback } = extensions;
  const around = [pothosErrors, pothosItemErrors, pothosArgMappers, pothosPrismaFallback];
  return args.length === 0 && around.every((one) => one === undefined || one === null);
}

function columnsOf(model: string | null): ReadonlySet<string> {
  const fields = model === null ? [] : (getDatamodel().datamodel.models[model]?.fields ?? []);
  return new Set(fields.filter(({ kind }) => kind !== 'object').map(({ name }) => name));
}

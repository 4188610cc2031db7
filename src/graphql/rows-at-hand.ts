import {
  isObjectType,
  OperationTypeNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { jsonTextIn } from '../db/select/json-in-row.ts';
import { getDatamodel } from '../db/generated/pothos-types.ts';
import { isObject, readsRow, standsAlone, type ReadRow } from './execution/read-row.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Field = GraphQLField<unknown, unknown>;
/** Whether a column is there. */
type IsRead = (row: Readonly<Record<string, unknown>>) => boolean;

/**
 * Lets what was read with a row be taken from it. Around every field the Prisma plugin looks up, by the path of each row, whether the plan of the
 * query took care of it: that was half of the time of a page. A column that is there was read, whoever read it; one that is not is left to
 * the plugin. So are lists of rows, which another field may have read in part, and all but queries: what a mutation has read may be of
 * before it wrote. Changes the schema in place and returns it.
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

const propertyReader =
  (property: string): ReadRow =>
  (row) =>
    isObject(row) ? row[property] : undefined;

function takeFromRow(field: Field, columns: ReadonlyMap<string, IsRead>): void {
  const { pothosExposedField, pothosPrismaRelationField, pothosPrismaSelect } = field.extensions;
  if (typeof pothosExposedField === 'string') readsRow(field, propertyReader(pothosExposedField));
  else if (isObject(pothosPrismaRelationField)) {
    const { name, isList } = pothosPrismaRelationField;
    // Without arguments, of one row: the same whoever reads it. What lies below it is planned by the plugin as long as anything needs that.
    if (typeof name === 'string' && isList === false) readsRow(field, propertyReader(name));
  } else if (isObject(pothosPrismaSelect)) {
    const selected = Object.entries(pothosPrismaSelect);
    const isRead = selected.flatMap(([name, isSelected]) =>
      isSelected === true ? (columns.get(name) ?? []) : [],
    );
    if (isRead.length === selected.length) resolveWith(field, isRead);
  }
}

/** A field that is made of columns, by its own resolver. */
function resolveWith(field: Field, isRead: readonly IsRead[]): void {
  const { resolve } = field;
  const own = ownResolverOf(field);
  if (!resolve || own === null) return;
  field.resolve = (...asked): unknown => {
    const [row, , , { operation }] = asked;
    const isAtHand =
      operation.operation === OperationTypeNode.QUERY &&
      isObject(row) &&
      isRead.every((isColumnRead) => isColumnRead(row));
    return isAtHand ? own(...asked) : resolve(...asked);
  };
  standsAlone(field);
}

/** The resolver as the field was declared with it. */
function ownResolverOf({ extensions }: Field): Resolver | null {
  const { pothosConfig } = extensions;
  const own = isObject(pothosConfig) ? pothosConfig['resolve'] : null;
  if (typeof own !== 'function') return null;
  return (...asked) => {
    const value: unknown = Reflect.apply(own, undefined, asked);
    return value;
  };
}

/** Whether nothing but the Prisma plugin is around a field. */
function isBare({ args, extensions }: Field): boolean {
  const { pothosErrors, pothosItemErrors, pothosArgMappers, pothosPrismaFallback } = extensions;
  const isMapped = Array.isArray(pothosArgMappers) && pothosArgMappers.length > 0;
  return args.length === 0 && !pothosErrors && !pothosItemErrors && !pothosPrismaFallback && !isMapped;
}

function columnsOf(model: string | null): ReadonlyMap<string, IsRead> {
  const fields = model === null ? [] : (getDatamodel().datamodel.models[model]?.fields ?? []);
  const columns = fields.filter(({ kind }) => kind !== 'object');
  return new Map(
    columns.map(({ name, type }): [string, IsRead] => {
      const isRead: IsRead = (row) => row[name] !== undefined;
      // To look at a document is to take it apart.
      return [name, type === 'Json' ? (row) => jsonTextIn(row, name) !== undefined || isRead(row) : isRead];
    }),
  );
}

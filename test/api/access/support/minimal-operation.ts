import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** A text for each scalar. Ids are of nothing: they are refused where they are read. */
const SCALARS: Readonly<Record<string, string>> = {
  ID: '"x"',
  String: '""',
  Int: '1',
  Float: '0.5',
  Boolean: 'false',
  Decimal: '"1"',
  DateTime: '"2026-05-01T00:00:00.000Z"',
  Date: '"2026-05-01"',
  JSON: '{}',
};

/** The smallest selection of a field: its arguments that are required, and `__typename` of what it answers. */
export function minimalField(field: GraphQLField<unknown, unknown>, selection = '{ __typename }'): string {
  const given = field.args
    .filter((arg) => isRequiredArgument(arg) || arg.name === 'after')
    // No list has such a cursor, and no subscription such a number: nothing is opened.
    .map((arg) => `${arg.name}: ${arg.name === 'after' ? afterNothing(arg.type) : literal(arg.type)}`);
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  return `${field.name}${args}${isCompositeType(getNamedType(field.type)) ? ` ${selection}` : ''}`;
}

function afterNothing(type: GraphQLInputType): string {
  return getNamedType(type).name === 'Int' ? '-1' : 'null';
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'null';
  const fields = Object.values(type.getFields());
  // A blank key is refused before anything is done.
  const given = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter((field) => isRequiredInputField(field) || field.name === 'idempotencyKey');
  return `{ ${given.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
}

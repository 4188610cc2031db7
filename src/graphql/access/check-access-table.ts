import {
  getNamedType,
  GraphQLID,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { EXPORT_SUBJECTS } from '../../modules/exports/domain/export-subject.ts';
import { ANY_NODE, NAMED_ROWS } from './named-rows.ts';
import { type Need } from './need.ts';
import { NEEDS, needsOfRootField, needsOfType, type NeedsByName } from './needs.ts';

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;
/** The fields that answer any node; their ids decide at run time. */
const NODE_FIELDS = ['Query.node', 'Query.nodes'];

/**
 * Holds the access table against a schema, both ways. @throws Error naming every root field, type and argument that has no row, and every row that is
 * about nothing: so a new field is in the table, or there is no schema.
 */
export function checkAccessTable(
  schema: GraphQLSchema,
  table: NeedsByName = NEEDS,
  named: Readonly<Record<string, string>> = NAMED_ROWS,
): void {
  const faults = [
    ...rootFaults(schema, table),
    ...typeFaults(schema, table),
    ...fieldFaults(schema, table),
    ...interfaceFaults(schema),
    ...namingFaults(schema, named),
    ...exportFaults(schema),
  ];
  if (faults.length === 0) return;
  throw new Error(`The access table (src/graphql/access) does not fit the schema:\n${faults.join('\n')}`);
}

function rootFaults(schema: GraphQLSchema, { rootFields }: NeedsByName): string[] {
  const there = new Set(
    ROOTS.flatMap((root) => Object.keys(fieldsOf(schema, root)).map((field) => `${root}.${field}`)),
  );
  return [
    ...[...there].filter((name) => !rootFields.has(name)).map((name) => `${name} has no row.`),
    ...[...rootFields.keys()].filter((name) => !there.has(name)).map(aboutNothing),
  ];
}

function typeFaults(schema: GraphQLSchema, { types }: NeedsByName): string[] {
  const error = schema.getType('Error');
  const isListedError = (type: GraphQLObjectType | GraphQLInterfaceType): boolean =>
    isInterfaceType(error) && isObjectType(type) && schema.isSubType(error, type);
  const there = typesOf(schema);
  const names = new Set(there.map(({ name }) => name));
  return [
    ...there
      .filter((type) => {
        if (types.has(type.name)) return false;
        if (type.name.endsWith('Error')) return !isListedError(type);
        const [, followed = ''] = /^(.+)(?:Connection|Edge|Payload)$/.exec(type.name) ?? [];
        if (!type.name.endsWith('Payload')) return !types.has(followed);
        return needsOfType(type.name) === null;
      })
      .map(({ name }) => `${name} has no row, and follows nothing that has one.`),
    ...[...types.keys()].filter((name) => !names.has(name)).map(aboutNothing),
  ];
}

function fieldFaults(schema: GraphQLSchema, { fields }: NeedsByName): string[] {
  return [...fields.keys()]
    .filter((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.');
      return fieldsOf(schema, type)[field] === undefined;
    })
    .map(aboutNothing);
}

/** An interface is as open as the types behind it, so that nothing is reached through it; only ids of nodes are looked at one by one. */
function interfaceFaults(schema: GraphQLSchema): string[] {
  const faults: string[] = [];
  for (const type of typesOf(schema)) {
    if (isInterfaceType(type) && !['Node', 'Error'].includes(type.name)) {
      const differing = schema
        .getPossibleTypes(type)
        .filter(({ name }) => key(needsOfType(name)) !== key(needsOfType(type.name)));
      faults.push(
        ...differing.map(({ name }) => `${name} needs something else than its interface ${type.name}.`),
      );
    }
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (getNamedType(field.type).name === 'Node' && !NODE_FIELDS.includes(coordinate))
        faults.push(`${coordinate} answers any node: nothing looks at which one.`);
    }
  }
  return faults;
}

/** Every argument and member of an input that takes an id, outside filters, which take ids of their own type. */
function namingFaults(schema: GraphQLSchema, named: Readonly<Record<string, string>>): string[] {
  const ofInputs = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => [
      { coordinate: type.name, takesId: false },
      ...Object.values(type.getFields()).map((field) => ({
        coordinate: `${type.name}.${field.name}`,
        takesId: getNamedType(field.type) === GraphQLID && !type.name.endsWith('Filter'),
      })),
    ]);
  const ofArguments = [...typesOf(schema), ...ROOTS.flatMap((root) => schema.getType(root) ?? [])]
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.map((arg) => ({
          coordinate: `${type.name}.${field.name}(${arg.name}:)`,
          takesId: getNamedType(arg.type) === GraphQLID,
        })),
      ),
    );
  const there = [...ofInputs, ...ofArguments];
  const coordinates = new Set(there.map(({ coordinate }) => coordinate));
  return [
    ...there
      .filter(({ coordinate, takesId }) => takesId && named[coordinate] === undefined)
      .map(({ coordinate }) => `${coordinate} takes an id, and NAMED_ROWS does not say of what.`),
    ...Object.keys(named)
      .filter((coordinate) => !coordinates.has(coordinate))
      .map(aboutNothing),
    ...Object.entries(named)
      .filter(([, type]) => type !== ANY_NODE && needsOfType(type) === null)
      .map(([coordinate, type]) => `${coordinate} names rows of ${type}, which has no row.`),
  ];
}

/** An export asks for the scopes of its list, and writes the rows: the list has to need all that they do. */
function exportFaults(schema: GraphQLSchema): string[] {
  const queries = fieldsOf(schema, 'Query');
  return Object.values(EXPORT_SUBJECTS).flatMap(({ list }) => {
    const answer = queries[list]?.type;
    const rows = (answer ? needsOfType(getNamedType(answer).name) : null) ?? [];
    const needs = needsOfRootField('Query', list) ?? [];
    return rows.every((need) => needs.includes(need)) ? [] : [`Query.${list} needs less than its rows do.`];
  });
}

function aboutNothing(name: string): string {
  return `${name} has a row, and is not in the schema.`;
}

function key(needs: readonly Need[] | null): string {
  return [...(needs ?? [])].sort().join();
}

function typesOf(schema: GraphQLSchema): (GraphQLObjectType | GraphQLInterfaceType)[] {
  const isOurs = (name: string): boolean => !ROOTS.some((root) => root === name);
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType | GraphQLInterfaceType =>
      (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type) && isOurs(type.name),
  );
}

function fieldsOf(schema: GraphQLSchema, name: string) {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

import {
  coerceInputValue,
  isInputType,
  isNonNullType,
  typeFromAST,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

type Path = readonly (string | number)[];

/** Where the faults of a variable lie, in the order in which they are told: `variables.filter.OR[0].price`. */
export function placesInVariable(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly string[] {
  const name = definition.variable.name.value;
  const whole = `variables.${name}`;
  const type = typeFromAST(schema, definition.type);
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (!isInputType(type) || value === undefined || (value === null && isNonNullType(type))) return [whole];
  const places: string[] = [];
  coerceInputValue(value, type, (path) => places.push(`${whole}${textOf(path)}`));
  return places;
}

function textOf(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
}

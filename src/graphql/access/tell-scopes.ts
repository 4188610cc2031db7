import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Need } from './need.ts';
import { NEEDS, needsOfField, needsOfRootField, needsOfType } from './needs.ts';

const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;

/**
 * Adds to the descriptions what the access table says: the scope of each root field, of each field that needs more than its type, and of each type that is reached by its id or
 * from a type that needs something else. Changes the schema in place and returns it.
 */
export function tellScopes(schema: GraphQLSchema): GraphQLSchema {
  for (const root of ROOTS) {
    const type = schema.getType(root);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      field.description = withNeeds(field.description, needsOfRootField(root, field.name) ?? []);
  }
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const told = new Set<string>();
  for (const type of objects) {
    if (ROOTS.some((root) => root === type.name)) continue;
    if (type.getInterfaces().some(({ name }) => name === 'Node')) told.add(type.name);
    const needs = needsOfType(type.name) ?? [];
    for (const field of Object.values(type.getFields())) {
      field.description = withNeeds(field.description, needsOfField(type.name, field.name));
      const answered = getNamedType(field.type);
      if (!isObjectType(answered)) continue;
      if ((needsOfType(answered.name) ?? []).some((need) => !needs.includes(need))) told.add(answered.name);
    }
  }
  // Pages and payloads say it with the type or the mutation that they follow.
  for (const name of told) {
    const type = NEEDS.types.has(name) ? schema.getType(name) : undefined;
    if (isObjectType(type) || isInterfaceType(type))
      type.description = withNeeds(type.description, needsOfType(name) ?? []);
  }
  return schema;
}

function withNeeds(description: string | null | undefined, needs: readonly Need[]): string {
  const scopes = needs.filter((need) => need !== 'CREDENTIAL');
  const sentences = [
    description ?? '',
    ...(scopes.length > 0 ? [`Needs the scope${scopes.length > 1 ? 's' : ''} ${listed(scopes)}.`] : []),
    ...(scopes.length < needs.length ? ['Needs a credential, and the scope of what is asked for.'] : []),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

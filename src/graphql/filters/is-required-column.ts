import { getDatamodel } from '../../db/generated/pothos-types.ts';
import { builder } from '../builder.ts';

const { models } = getDatamodel().datamodel;

/** Whether every row of a type has a value in a column: the database client takes no question for null there. */
export function isRequiredColumn(type: string, column: string): boolean {
  const model = builder.configStore.getTypeConfig(type).extensions?.['pothosPrismaModel'];
  const fields = typeof model === 'string' ? models[model]?.fields : undefined;
  return fields?.some(({ name, isRequired }) => name === column && isRequired) ?? false;
}

import { getDatamodel } from '../../db/generated/pothos-types.ts';
import type { ModelName, Order, SortKey } from './order.ts';

/** Pages in the order of a column that is unique are exact only as long as the database keeps it so. @throws Error when it does not. */
export function checkUnique<Model extends ModelName>({ model, keys }: Order<Model, string>): void {
  const fields = getDatamodel().datamodel.models[model]?.fields ?? [];
  for (const { field, isUnique } of Object.values<SortKey<Model>>(keys)) {
    const known = fields.find(({ name }) => name === field);
    if (isUnique === true && known?.isUnique !== true) throw new Error(`${model}.${field} is not unique.`);
  }
}

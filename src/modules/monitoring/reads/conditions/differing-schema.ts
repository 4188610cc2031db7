import type { SchemaComparison } from '../../../upkeep/domain/schema-comparison.ts';
import type { ConditionQuery } from './condition-query.ts';

/** Whether a comparison found the database to be other than its migrations make it. */
export function differingSchema({
  differences,
  differenceCount,
}: Extract<SchemaComparison, { readonly kind: 'COMPARED' }>): ConditionQuery {
  return () => {
    if (differenceCount === 0) return Promise.resolve([]);
    const message = `The database differs from what the migrations make, in ${differenceCount} places: ${differences[0] ?? ''}`;
    const details = { differences: [...differences], differenceCount };
    return Promise.resolve([{ rule: 'SCHEMA_DIFFERS', subject: 'schema', message, details }]);
  };
}

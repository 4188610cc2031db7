import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema as text in its one canonical form, sorted, so that a review sees what changed and nothing else. */
export function printCurrentSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

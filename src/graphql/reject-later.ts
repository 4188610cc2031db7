import { GraphQLObjectType, type GraphQLSchema } from 'graphql';

/**
 * Lets each resolver fail by the promise that it answers, and never at once. Where a row of a list fails at once, the executors forget
 * the rows before it, which may be under way: a second failure among these is a rejection that nobody handles, which ends the process.
 * Changes the schema in place and returns it.
 */
export function rejectLater(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      field.resolve = (...asked): unknown => {
        try {
          return resolve(...asked);
        } catch (error) {
          return Promise.reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
    }
  }
  return schema;
}

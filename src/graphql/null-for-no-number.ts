import { defaultFieldResolver, GraphQLFloat, GraphQLObjectType, type GraphQLSchema } from 'graphql';

/**
 * Lets each nullable Float field answer null, and no error, where its value is NaN or infinite: columns of adopted databases can
 * hold these, and JSON cannot say them. A field that cannot be null keeps answering an error. Changes the schema in place and
 * returns it.
 */
export function nullForNoNumber(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.type !== GraphQLFloat) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (...asked): unknown => {
        const value: unknown = resolve(...asked);
        // Most are there at once; a promise for each would slow large pages.
        return value instanceof Promise ? value.then(numberOrNull) : numberOrNull(value);
      };
    }
  }
  return schema;
}

function numberOrNull(value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

import { GraphQLError } from 'graphql';

/** A request that cannot be understood, whoever reads it. */
export function badRequest(message: string, inputPath = 'request'): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', inputPath, http: { status: 400 } },
  });
}

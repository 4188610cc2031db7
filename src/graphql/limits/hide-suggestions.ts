import { GraphQLError } from 'graphql';

/** What GraphQL puts behind a message about a name that does not exist: names that do. */
const SUGGESTION = / Did you mean [^?]*\?$/;

export function hasSuggestion({ message }: GraphQLError): boolean {
  return SUGGESTION.test(message);
}

/** The same error without names that its reader may not learn. */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  if (!hasSuggestion(error)) return error;
  return new GraphQLError(error.message.replace(SUGGESTION, ''), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: error.extensions,
  });
}

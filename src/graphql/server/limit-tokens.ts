import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Words and signs that a document may have. GraphiQL's introspection has about 300. */
export const MOST_TOKENS = 2_000;

/** Ends the parsing of a document that is too long, before anything is made of it. */
export function limitTokens(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          const document: unknown = parseFn(source, { ...options, maxTokens: MOST_TOKENS });
          return document;
        } catch (error) {
          throw isTooLong(error) ? refusal() : error;
        }
      });
    },
  };
}

function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.includes(`${MOST_TOKENS} tokens`);
}

function refusal(): GraphQLError {
  return new GraphQLError(`The document has more than ${MOST_TOKENS} words and signs.`, {
    extensions: { code: 'LIMIT_EXCEEDED' },
  });
}

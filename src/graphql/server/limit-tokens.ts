import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { MOST_TOKENS } from '../limits/most-tokens.ts';

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

import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isDocumentNestedDeeper } from '../limits/document-nesting.ts';
import { OPERATION_LIMITS } from '../limits/operation-limits.ts';
import { limitExceeded } from '../limits/refuse-beyond-limits.ts';

const { characters: MOST_CHARACTERS, nesting: DEEPEST, tokens: MOST_TOKENS } = OPERATION_LIMITS;

/** Refuses a document that is too long, and ends the parsing of one with too many parts, before anything is made of it or kept. */
export function limitTokens(): Plugin {
  return {
    onParse({ params: { source }, parseFn, setParseFn }) {
      const document = String(source);
      const { length } = document;
      if (length > MOST_CHARACTERS)
        throw limitExceeded(`The document has ${length} characters; ${MOST_CHARACTERS} are allowed.`, {
          limit: 'characters',
          counted: length,
          allowed: MOST_CHARACTERS,
        });
      if (isDocumentNestedDeeper(document, DEEPEST))
        throw limitExceeded(`The document is nested deeper than ${DEEPEST} levels.`, {
          limit: 'nesting',
          allowed: DEEPEST,
        });
      setParseFn((text, options) => {
        try {
          const parsed: unknown = parseFn(text, { ...options, maxTokens: MOST_TOKENS });
          return parsed;
        } catch (error) {
          throw isTooLong(error) ? tooLong() : error;
        }
      });
    },
  };
}

function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.includes(`${MOST_TOKENS} tokens`);
}

function tooLong(): GraphQLError {
  const numbers = { limit: 'tokens', allowed: MOST_TOKENS };
  return limitExceeded(`The document has more than ${MOST_TOKENS} words and signs.`, numbers);
}

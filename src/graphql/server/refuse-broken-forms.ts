import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Two fields of a form hold JSON: one that holds none is a fault of the request, which the server's own parser takes for one of its own. */
export function refuseBrokenForms(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method !== 'POST' || requestParser === undefined) return;
      setRequestParser(async (given) => {
        try {
          return await requestParser(given);
        } catch (error) {
          throw error instanceof SyntaxError ? refusal() : error;
        }
      });
    },
  };
}

function refusal(): GraphQLError {
  return new GraphQLError('variables or extensions: the field of the form is no JSON.', {
    extensions: { code: 'BAD_USER_INPUT', inputPath: 'request', http: { status: 400 } },
  });
}

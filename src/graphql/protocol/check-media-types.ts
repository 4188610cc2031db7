import { GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { acceptsAnyOf, ANSWER_TYPES } from './accepted-media.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { BODY_READERS } from './read-parameters.ts';

/**
 * Refuses what cannot be read or answered before anything is run: a body of another type, alphabet or coding than we read (415), a client
 * that takes none of the types that we answer with (406), and a subscription whose client takes no stream (406).
 */
export function checkMediaTypes(): Plugin<YogaInitialContext> {
  return {
    onRequestParse({ request: { method, headers }, endResponse, fetchAPI }) {
      if (method !== 'GET' && method !== 'POST') return;
      if (!acceptsAnyOf(headers.get('accept'), ANSWER_TYPES)) {
        const init = { status: 406, headers: { 'content-type': 'application/json; charset=utf-8' } };
        endResponse(new fetchAPI.Response(JSON.stringify({ errors: [NOT_ACCEPTABLE.toJSON()] }), init));
        return;
      }
      if (method === 'GET') return;
      const [, ...parameters] = (headers.get('content-type') ?? '')
        .split(';')
        .map((piece) => piece.trim().toLowerCase());
      const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length);
      if (charset !== undefined && !/^"?utf-?8"?$/.test(charset))
        throw unsupported(`The body is written in ${JSON.stringify(charset)}; only utf-8 is read.`);
      const coding = headers.get('content-encoding') ?? 'identity';
      if (coding !== 'identity')
        throw unsupported(`The body is coded as ${JSON.stringify(coding)}; only plain bodies are read.`, {
          'accept-encoding': 'identity',
        });
      const type = mediaTypeOf(headers);
      if (!BODY_READERS.has(type))
        throw unsupported(`The body is of the type ${JSON.stringify(type)}; application/json is read.`, {
          'accept-post': 'application/json',
        });
    },
    onSubscribe({ args: { contextValue } }) {
      const accepted = contextValue.request.headers.get('accept');
      if (acceptsAnyOf(accepted, ['text/event-stream'])) return;
      const message =
        'A subscription is answered as a stream: accept text/event-stream, or use the WebSocket protocol graphql-transport-ws.';
      throw new GraphQLError(message, {
        extensions: { code: 'BAD_USER_INPUT', inputPath: 'accept', http: { status: 406 } },
      });
    },
  };
}

const NOT_ACCEPTABLE = new GraphQLError(
  `Nothing that the client accepts can be answered: it may accept ${ANSWER_TYPES.join(', ')}.`,
  { extensions: { code: 'BAD_USER_INPUT', inputPath: 'accept' } },
);

function unsupported(message: string, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 415, headers } };
  return new GraphQLError(message, { extensions });
}

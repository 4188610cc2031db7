import type { Plugin } from 'graphql-yoga';
import { showValue } from '../../shared/show-value.ts';
import { badRequest } from '../limits/bad-request.ts';
import { receiveBody } from '../limits/receive-body.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { BODY_READERS, readGetParameters } from './read-parameters.ts';

/**
 * The one place where it is read what a request asks for, from its address or its body, within the limits of bodies. Refuses what is no request:
 * bodies that are no UTF-8, no JSON, nested too deep or lists; and names of a wrong kind.
 */
export function readRequests(): Plugin {
  return {
    onRequestParse({ request: { method, headers }, serverContext, setRequestParser }) {
      if (method === 'GET') setRequestParser(readGetParameters);
      const reader = method === 'POST' ? BODY_READERS.get(mediaTypeOf(headers)) : undefined;
      if (!reader) return;
      setRequestParser(async (request) =>
        reader.read(await receiveBody(request, serverContext, reader.sizes)),
      );
    },
    onParams: ({ params }) => refuseKinds(params),
  };
}

/** What the server does not look at itself. */
function refuseKinds(params: object): void {
  const name: unknown = Reflect.get(params, 'operationName');
  if (name !== undefined && name !== null && typeof name !== 'string')
    throw badRequest(`operationName: ${showValue(name)} is not a text.`, 'operationName');
}

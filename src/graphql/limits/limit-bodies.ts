import type { Plugin } from 'graphql-yoga';
import { showValue } from '../../shared/show-value.ts';
import { badRequest, readJsonBody, refuseDeepJson } from './read-json-body.ts';

type ParseHook = NonNullable<Plugin['onRequestParse']>;
type RequestParser = NonNullable<Parameters<ParseHook>[0]['requestParser']>;

const JSON_TYPES = ['application/json', 'application/graphql+json'];

/**
 * Reads what a request asks for, and refuses what is no request: bodies that are no UTF-8, no JSON, nested too deep or lists; and names
 * and variables of a wrong kind. The bytes are counted by the server.
 */
export function limitBodies(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (isJson(request)) setRequestParser(readJsonBody);
      else if (requestParser) setRequestParser(readSafely(requestParser, request));
    },
    onParams: ({ params }) => refuseKinds(params),
  };
}

/** The parsers of addresses and forms read the JSON in them without looking. */
function readSafely(parse: RequestParser, { method, url }: Request): RequestParser {
  return async (request) => {
    if (method === 'GET')
      refuseDeepJson(new URL(url, 'http://localhost').searchParams.get('variables') ?? '');
    try {
      return await parse(request);
    } catch (error) {
      if (error instanceof SyntaxError) throw badRequest('The variables or extensions are not JSON.');
      throw error;
    }
  };
}

function isJson({ method, headers }: Request): boolean {
  const [type = ''] = (headers.get('content-type') ?? '').split(/[;,]/);
  return method === 'POST' && JSON_TYPES.includes(type.trim().toLowerCase());
}

/** What the server does not look at itself. */
function refuseKinds(params: object): void {
  const name: unknown = Reflect.get(params, 'operationName');
  if (name !== undefined && name !== null && typeof name !== 'string')
    throw badRequest(`operationName: ${showValue(name)} is not a text.`);
}

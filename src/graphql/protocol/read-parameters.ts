import type { GraphQLParams } from 'graphql-yoga';
import { badRequest } from '../limits/bad-request.ts';
import { BODY_LIMITS } from '../limits/body-limits.ts';
import type { BodySizes } from '../limits/receive-body.ts';
import { parseJsonWithinLimits } from '../limits/parse-json-within-limits.ts';
import { limitExceeded } from '../limits/refuse-beyond-limits.ts';

/** What a request asks for; a published document can be named in place of `query`. */
export interface AskedParameters extends GraphQLParams {
  readonly documentId?: unknown;
}

/** How a body of one type is read. */
export interface BodyReader {
  /** The bytes that it may have. */
  readonly sizes: BodySizes;
  /** @throws GraphQLError BAD_USER_INPUT or LIMIT_EXCEEDED that says what is wrong with the text. */
  readonly read: (text: string) => AskedParameters;
}

const { bytes: most, usualBytes: usual, textBytes } = BODY_LIMITS;
const JSON_READER: BodyReader = { sizes: { most, usual }, read: readJson };
const TEXT_SIZES: BodySizes = { most: textBytes, usual: textBytes };

/** The types of bodies that are read. */
export const BODY_READERS: ReadonlyMap<string, BodyReader> = new Map([
  ['application/json', JSON_READER],
  ['application/graphql+json', JSON_READER],
  ['application/x-www-form-urlencoded', { sizes: TEXT_SIZES, read: readForm }],
  ['application/graphql', { sizes: TEXT_SIZES, read: (query: string) => ({ query }) }],
]);

/** The parameters in the address of a GET. @throws GraphQLError for variables or extensions that are no JSON object. */
export function readGetParameters({ url }: Pick<Request, 'url'>): AskedParameters {
  return parametersIn(new URL(url, 'http://localhost').searchParams);
}

/** Taking a form apart takes seconds where it has fields by the hundred thousand. */
function readForm(text: string): AskedParameters {
  const allowed = BODY_LIMITS.formFields;
  if (text.split('&', allowed + 1).length > allowed)
    throw limitExceeded(
      `The form has more than ${allowed} fields.`,
      { limit: 'formFields', allowed },
      { status: 400 },
    );
  return parametersIn(new URLSearchParams(text));
}

function parametersIn(given: URLSearchParams): AskedParameters {
  const asked: Record<string, unknown> = {};
  for (const name of ['query', 'documentId', 'operationName']) {
    const text = given.get(name);
    if (text) asked[name] = text;
  }
  for (const name of ['variables', 'extensions']) {
    const text = given.get(name);
    const value = text ? jsonIn(text, `The parameter ${name}`) : null;
    if (value === null) continue;
    if (typeof value !== 'object') throw badRequest(`The parameter ${name} must be a JSON object.`);
    asked[name] = value;
  }
  return asked;
}

/** One object: a list of operations is refused. */
function readJson(text: string): AskedParameters {
  const body = jsonIn(text, 'The body');
  if (Array.isArray(body))
    throw limitExceeded(
      `A request carries one operation, and this body is a list of ${body.length}.`,
      { limit: 'operations', counted: body.length, allowed: 1 },
      { status: 400 },
    );
  if (typeof body !== 'object' || body === null)
    throw badRequest(`The body is JSON, but not an object: ${body === null ? 'null' : typeof body}.`);
  return body;
}

function jsonIn(text: string, what: string): unknown {
  try {
    return parseJsonWithinLimits(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest(`${what} is not JSON.`);
    throw error;
  }
}

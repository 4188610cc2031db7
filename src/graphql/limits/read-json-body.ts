import { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { isNestedDeeper } from '../../shared/json-depth.ts';
import { BODY_LIMITS } from './body-limits.ts';
import { limitExceeded } from './refuse-beyond-limits.ts';

/** A request that cannot be understood, whoever reads it. */
export function badRequest(message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });
}

/** @throws GraphQLError LIMIT_EXCEEDED for what is nested too deep, before anything is made of it. */
export function refuseDeepJson(text: string): void {
  const allowed = BODY_LIMITS.depth;
  if (isNestedDeeper(text, allowed))
    throw limitExceeded(
      `The JSON is nested deeper than ${allowed} levels.`,
      { limit: 'jsonDepth', allowed },
      { status: 400 },
    );
}

/**
 * The operation of a JSON body: one object in UTF-8.
 * @throws GraphQLError BAD_USER_INPUT that says what else it is; LIMIT_EXCEEDED for one that is nested too deep, and for a list of operations.
 */
export async function readJsonBody(request: Request): Promise<GraphQLParams> {
  const text = textOf(await request.arrayBuffer());
  refuseDeepJson(text);
  const body = parsed(text);
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

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw badRequest('The body is not UTF-8.');
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest('The body is not JSON.');
    throw error;
  }
}

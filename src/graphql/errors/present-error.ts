import { PothosValidationError } from '@pothos/core';
import { GraphQLError } from 'graphql';
import { DomainError } from '../../shared/domain-error.ts';
import { ERROR_CODES, type ErrorCode } from '../../shared/error-code.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { RetryLaterError } from '../../shared/retry-later-error.ts';
import { challengeOf } from './challenge-of.ts';
import { databaseTroubleOf } from './database-trouble.ts';
import { httpOfCode, type HttpAnswer } from './http-of-code.ts';

export interface Presented {
  readonly error: GraphQLError;
  /** What the log must hold because the client does not see it; null when the client sees all there is. */
  readonly hidden: unknown;
  /** How it is answered over HTTP when the whole request failed for it. */
  readonly http: HttpAnswer;
}

const LONGEST_MESSAGE = 600;

/**
 * An error as a client may see it: refusals with their code and message, faults of the request with BAD_USER_INPUT, and
 * everything else as INTERNAL with the request id under which the log has the truth.
 */
export function presentError(error: unknown, requestId: string): Presented {
  const cause = originOf(error);
  if (cause instanceof DomainError) {
    const presented = shown(error, cause.message, cause.code, detailsOf(cause));
    const { http } = presented;
    return { ...presented, http: { ...http, headers: { ...http.headers, ...challengeOf(cause) } } };
  }
  const fault = faultOfRequest(cause);
  if (fault !== null) {
    // The outer error says in which variable, and where in it.
    const outer = error instanceof GraphQLError ? error : fault;
    const code = codeOf(fault);
    const place = code === 'BAD_USER_INPUT' ? { inputPath: inputPathOf(outer) } : {};
    return shown(error, outer.message, code, { ...fault.extensions, ...place });
  }
  const trouble = databaseTroubleOf(cause);
  if (trouble !== null) {
    return { ...shown(error, trouble.message, trouble.code, { requestId }), hidden: cause };
  }
  const message = 'Something unforeseen went wrong. The log has it under the request id.';
  return { ...shown(error, message, 'INTERNAL', { requestId, unexpected: true }), hidden: cause };
}

/** The error that a resolver threw, below what GraphQL wrapped around it. */
function originOf(error: unknown): unknown {
  if (error instanceof PothosValidationError) return faultOfId(error) ?? error;
  if (error instanceof GraphQLError && error.originalError) return originOf(error.originalError);
  return error;
}

/** The schema builder refuses ids in words of its own, which name no argument: all that it reads are called `id`. */
function faultOfId({ message }: PothosValidationError): InvalidInputError | null {
  const [, id, types] = /^ID: ([^]*) is not of type: (.*)$/.exec(message) ?? [];
  if (id !== undefined) return new InvalidInputError('id', id, `is not the id of a ${types}`);
  const unknown = /^Invalid global ID: ([^]*)$/.exec(message)?.[1];
  return unknown === undefined ? null : new InvalidInputError('id', unknown, 'is not the id of a node');
}

function detailsOf(error: DomainError): Record<string, unknown> {
  if (error instanceof InvalidInputError) return { inputPath: error.path, rule: error.rule };
  return error instanceof RetryLaterError ? { retryAfterMs: error.retryAfterMs } : {};
}

/** A GraphQL error that the request caused; one that arose while answering it (a null in a non-null field) is ours. */
function faultOfRequest(cause: unknown): GraphQLError | null {
  if (!(cause instanceof GraphQLError)) return null;
  const isOfRequest =
    cause instanceof PothosValidationError ||
    cause.path === undefined ||
    cause.message.startsWith('Argument "') ||
    codeIn(cause) !== null;
  return isOfRequest ? cause : null;
}

/** Where in the request a fault lies: in an argument, a variable, the document, or the request around it. */
function inputPathOf({ extensions, message, nodes, source }: GraphQLError): string {
  if (typeof extensions['inputPath'] === 'string') return extensions['inputPath'];
  const argument = /^Argument "(\w+)"/.exec(message)?.[1];
  if (argument !== undefined) return argument;
  if (extensions['code'] === 'OPERATION_RESOLUTION_FAILURE') return 'operationName';
  return nodes || source ? 'query' : 'request';
}

/** What the server refuses before GraphQL is asked has a status and a code of its own. */
function codeOf(error: GraphQLError): ErrorCode {
  const code = codeIn(error);
  if (code !== null) return code;
  if (error.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE') return 'LIMIT_EXCEEDED';
  return error.extensions.http?.status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT';
}

function codeIn(error: GraphQLError): ErrorCode | null {
  const { code } = error.extensions;
  return Object.keys(ERROR_CODES).find((known): known is ErrorCode => known === code) ?? null;
}

function shown(
  error: unknown,
  message: string,
  code: ErrorCode,
  details: Readonly<Record<string, unknown>>,
): Presented {
  const at = error instanceof GraphQLError ? error : null;
  const { http: given, ...others } = details;
  const presented = new GraphQLError(shorten(message), {
    nodes: at?.nodes ?? null,
    source: at?.source ?? null,
    positions: at?.positions ?? null,
    path: at?.path ?? null,
    extensions: { ...others, code },
  });
  const retryAfterMs = Number(details['retryAfterMs']);
  const http = httpOfCode(code, Number.isFinite(retryAfterMs) ? retryAfterMs : null);
  return { error: presented, hidden: null, http: mergeHttp(http, given ?? at?.extensions['http']) };
}

/** What the server itself says of a request, such as a body that is too large, goes before the table. */
function mergeHttp(http: HttpAnswer, given: unknown): HttpAnswer {
  if (typeof given !== 'object' || given === null) return http;
  const { status, spec, headers }: { status?: unknown; spec?: unknown; headers?: unknown } = given;
  return {
    status: typeof status === 'number' ? status : http.status,
    spec: spec === true,
    headers: { ...http.headers, ...(typeof headers === 'object' ? headers : {}) },
  };
}

/** A message of GraphQL's own can repeat a whole variable. */
function shorten(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE / 2)} … ${message.slice(-LONGEST_MESSAGE / 2)}`;
}

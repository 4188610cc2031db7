import type { IncomingMessage } from 'node:http';
import { factsOfHeaders } from '../server/identify-caller.ts';
import { codingFor, type Coding } from '../protocol/compress-answers.ts';
import { sendingPageOf } from '../protocol/sending-page.ts';
import type { RequestFacts } from '../../modules/access/domain/request-facts.ts';
import { givenRequestId } from '../server/request-id.ts';

/** The types that a plain request is answered with. */
export type PlainType = 'application/json' | 'application/graphql-response+json';

/** What the head of a plain request says. */
export interface PlainRequest {
  readonly answerType: PlainType;
  /** How the answer may be packed; null for not at all. */
  readonly coding: Coding | null;
  readonly requestId: string;
  readonly facts: RequestFacts;
  /** The origin of the page that sends it; null for none. */
  readonly origin: string | null;
  readonly traceparent: string | null;
  /** Of the body, in bytes. */
  readonly length: number;
}

const PATH = '/graphql';
/** Larger bodies take their time anyway. */
const LONGEST_BODY = 64_000;
const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i;

/** What clients send; what else there is, the server itself weighs. */
const ANSWER_TYPES: ReadonlyMap<string, PlainType> = new Map([
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
  ['application/graphql-response+json,application/json', 'application/graphql-response+json'],
  ['application/graphql-response+json,application/json;q=0.9', 'application/graphql-response+json'],
  [
    'application/graphql-response+json;charset=utf-8,application/json;charset=utf-8',
    'application/graphql-response+json',
  ],
] as const);

/**
 * The head of a request, if it is as nearly all are: JSON by POST, with its length, from a program or a page that may ask. Null for every other one, which is
 * not refused for it: the server itself looks at it.
 */
export function plainRequestOf(request: IncomingMessage, listed: readonly string[]): PlainRequest | null {
  const { method, url, headers } = request;
  if (method !== 'POST' || url !== PATH) return null;
  if (headers['content-encoding'] !== undefined || headers.expect !== undefined) return null;
  const length = Number(headers['content-length'] ?? 0);
  if (!(length > 0 && length <= LONGEST_BODY) || headers['transfer-encoding'] !== undefined) return null;
  if (!JSON_BODY.test(headers['content-type'] ?? '')) return null;
  const answerType = ANSWER_TYPES.get((headers.accept ?? '').replaceAll(' ', ''));
  if (answerType === undefined) return null;
  const header = (name: string): string | null => one(headers[name]);
  if (sendingPageOf(header, listed) === 'FOREIGN') return null;
  return {
    answerType,
    coding: codingFor(header('accept-encoding')),
    requestId: givenRequestId(header('x-request-id')),
    facts: factsOfHeaders(
      { get: header, keys: () => Object.keys(headers) },
      request.socket.remoteAddress ?? null,
    ),
    origin: header('origin'),
    traceparent: header('traceparent'),
    length,
  };
}

function one(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value.join(', ');
}

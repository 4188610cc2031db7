import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { processRegularResult } from 'graphql-yoga';
import { headersForPage } from '../protocol/admit-pages.ts';
import { compress, LEAST_BYTES } from '../protocol/compress-answers.ts';
import { writeJson } from '../../shared/json-text.ts';
import type { PlainRequest } from './plain-request.ts';

/** What the server's plugins say of every answer to a POST. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const;

/** An answer, with the JSON of its data where that is known already. */
export interface AnswerToSend {
  readonly answer: ExecutionResult;
  readonly data: string | Buffer | null;
}

/** Sends an answer as the server does, in one piece. @returns its status. */
export async function sendAnswer(
  response: ServerResponse,
  { answerType, coding, requestId, origin }: PlainRequest,
  { answer, data }: AnswerToSend,
  listed: readonly string[],
): Promise<number> {
  const { status, headers, body } = answer.errors
    ? await weigh(answer, answerType)
    : {
        status: 200,
        headers: { 'content-type': `${answerType}; charset=utf-8` },
        body: written(answer, data),
      };
  const isPacked = coding !== null && Buffer.byteLength(body) >= LEAST_BYTES;
  const sent = isPacked ? await compress(Buffer.from(body), coding) : body;
  const length = Buffer.byteLength(sent);
  response.writeHead(status, {
    ...headers,
    'x-request-id': requestId,
    ...HEADERS,
    vary: listed.length === 0 ? 'accept-encoding' : 'origin, accept-encoding',
    ...headersForPage(origin, listed),
    ...(isPacked ? { 'content-encoding': coding } : {}),
    'content-length': length,
  });
  // Texts of ASCII alone need not be translated, and go out in half the time.
  if (typeof sent === 'string' && length === sent.length) response.end(sent, 'latin1');
  else response.end(sent);
  return status;
}

function written(answer: ExecutionResult, data: string | Buffer | null): string | Buffer {
  if (data === null) return writeJson(answer);
  const rest = `,"extensions":${JSON.stringify(answer.extensions)}}`;
  return typeof data === 'string'
    ? `{"data":${data}${rest}`
    : Buffer.concat([BEGINNING, data, Buffer.from(rest)]);
}

const BEGINNING = Buffer.from('{"data":');

interface Weighed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the server makes of an answer with errors: these decide its status, and some headers. */
async function weigh(answer: ExecutionResult, answerType: string): Promise<Weighed> {
  const weighed = processRegularResult(answer, globalThis, answerType);
  return { status: weighed.status, headers: Object.fromEntries(weighed.headers), body: await weighed.text() };
}

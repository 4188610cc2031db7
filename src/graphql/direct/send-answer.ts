import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { processRegularResult } from 'graphql-yoga';
import { headersForPage } from '../protocol/admit-pages.ts';
import { compress, LEAST_BYTES } from '../protocol/compress-answers.ts';
import type { PlainRequest } from './plain-request.ts';

/** What the server's plugins say of every answer to a POST. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const;

/** Sends an answer as the server does, in one piece. @returns its status. */
export async function sendAnswer(
  response: ServerResponse,
  { answerType, coding, requestId, origin }: PlainRequest,
  answer: ExecutionResult,
  listed: readonly string[],
): Promise<number> {
  const { status, headers, text } = answer.errors
    ? await weigh(answer, answerType)
    : plainly(answer, answerType);
  const isPacked = coding !== null && Buffer.byteLength(text) >= LEAST_BYTES;
  const body = isPacked ? await compress(Buffer.from(text), coding) : text;
  response.writeHead(status, {
    ...headers,
    'x-request-id': requestId,
    ...HEADERS,
    vary: listed.length === 0 ? 'accept-encoding' : 'origin, accept-encoding',
    ...headersForPage(origin, listed),
    ...(isPacked ? { 'content-encoding': coding } : {}),
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
  return status;
}

interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

function plainly(answer: ExecutionResult, answerType: string): Written {
  return {
    status: 200,
    headers: { 'content-type': `${answerType}; charset=utf-8` },
    text: JSON.stringify(answer),
  };
}

/** What the server makes of an answer with errors: these decide its status, and some headers. */
async function weigh(answer: ExecutionResult, answerType: string): Promise<Written> {
  const weighed = processRegularResult(answer, globalThis, answerType);
  return { status: weighed.status, headers: Object.fromEntries(weighed.headers), text: await weighed.text() };
}

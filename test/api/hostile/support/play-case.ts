import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { BytesCase, HostileCase, HostileRequest, HttpCase, Seen, SocketCase } from './hostile-case.ts';

const erring = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).min(1) });
const message = z.object({ type: z.string(), payload: z.unknown().optional() });
const rejection = z.array(z.object({ extensions: z.object({ code: z.string() }) })).min(1);

type Answer = Omit<Seen, 'milliseconds'>;

/** Sends a case to a server and tells what came of it. The time is that of the last request, from its first byte to the answer. */
export async function playCase(origin: string, one: HostileCase): Promise<Seen> {
  switch (one.kind) {
    case 'http':
      return await playRequests(origin, one);
    case 'bytes':
      return await timed(() => playBytes(origin, one));
    case 'socket':
      return await timed(() => playSocket(origin, one));
  }
}

/** The same case with its requests made once, as bytes: what a client takes to make megabytes is no time of the server. */
export function prepareCase(one: HostileCase): HostileCase {
  if (one.kind !== 'http') return one;
  const requests = one.requests().map((request) => ({
    ...request,
    body: typeof request.body === 'string' ? Buffer.from(request.body) : request.body,
  }));
  return { ...one, requests: () => requests };
}

async function timed(play: () => Promise<Answer>): Promise<Seen> {
  const startedAt = performance.now();
  const answer = await play();
  return { ...answer, milliseconds: performance.now() - startedAt };
}

async function playRequests(origin: string, { requests }: HttpCase): Promise<Seen> {
  let seen: Seen = { status: null, code: null, milliseconds: 0 };
  for (const request of requests()) seen = await timed(() => sendRequest(origin, request));
  return seen;
}

/** @returns no status when the connection was cut before an answer came. */
export function sendRequest(origin: string, given: HostileRequest): Promise<Answer> {
  const { method, path, headers, body, isChunked = false } = given;
  const length = body === null ? 0 : Buffer.byteLength(body);
  return new Promise((resolve) => {
    const cut = (): void => resolve({ status: null, code: null });
    const request = httpRequest(origin + path, {
      method,
      agent: false,
      headers: { ...headers, ...(isChunked ? {} : { 'content-length': String(length) }) },
      maxHeaderSize: 1_000_000,
    });
    request.on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? null, code: codeIn(text) });
        request.destroy();
      });
      response.on('error', cut);
    });
    // A refusal comes while a large body is still on its way, and the rest of it meets a closed door.
    request.on('error', () => setImmediate(cut));
    request.end(body ?? undefined);
  });
}

function playBytes(origin: string, { bytes }: BytesCase): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes(), 'latin1'));
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      // Of several answers the last one is meant.
      const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
      resolve({ status: statuses.at(-1) ?? null, code: null });
    });
  });
}

function playSocket(
  origin: string,
  { messages, headers = {}, protocol = 'graphql-transport-ws' }: SocketCase,
): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, protocol, { headers });
    const waiting = [...messages()];
    const end = (status: number, code: string | null): void => {
      resolve({ status, code });
      socket.terminate();
    };
    // The greeting is answered; behind it everything goes out at once.
    const sendOn = (): void => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        socket.send(next);
        if (typeof next === 'string' && next.includes('connection_init')) return;
      }
    };
    socket.on('open', sendOn);
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => end(statusCode, null));
    socket.on('error', () => undefined);
    socket.on('close', (code) => end(101, String(code)));
    socket.on('message', (data: Buffer) => {
      const { type, payload } = message.parse(JSON.parse(data.toString()));
      if (type === 'connection_ack') sendOn();
      if (type === 'error') end(101, rejection.parse(payload)[0]?.extensions.code ?? null);
      if (type === 'next') end(101, codeOf(payload));
    });
  });
}

function codeIn(text: string): string | null {
  try {
    return codeOf(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function codeOf(answer: unknown): string | null {
  const parsed = erring.safeParse(answer);
  return parsed.success ? (parsed.data.errors[0]?.extensions.code ?? null) : null;
}

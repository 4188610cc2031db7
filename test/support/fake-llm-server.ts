import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What the model says; or an answer that is none: a status with a body, silence, or a connection that is torn down. */
export type FakeReply =
  | {
      readonly says: string;
      readonly inputTokens?: number;
      readonly outputTokens?: number;
      readonly ending?: Ending;
    }
  | {
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'SILENCE'
  | 'RESET';

/** Why the model stopped where it did; it was done when not given. */
type Ending = 'CUT_OFF' | 'WITHHELD';

export interface SeenRequest {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** A server on this machine that speaks OpenAI's chat completions and Anthropic's messages, as far as the AI SDK needs them. */
export interface FakeLlmServer {
  readonly baseUrl: string;
  /** Every request so far, the oldest first. */
  readonly requests: SeenRequest[];
  /** What is answered, one after the other; the last one for ever. */
  reply(...replies: FakeReply[]): void;
  /** Settles when a request has come that is not answered. */
  unanswered(): Promise<void>;
  close(): Promise<void>;
}

export async function startFakeLlmServer(): Promise<FakeLlmServer> {
  const requests: SeenRequest[] = [];
  let replies: FakeReply[] = [];
  const silences = new EventTarget();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: unknown = await json(request);
    const url = request.url ?? '';
    requests.push({ url, headers: request.headers, body });
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply === undefined) throw new Error('The fake model was not told what to say.');
    if (reply === 'SILENCE') {
      silences.dispatchEvent(new Event('silence'));
      return;
    }
    if (reply === 'RESET') {
      response.socket?.resetAndDestroy();
      return;
    }
    if ('status' in reply) {
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(
        reply.body ?? JSON.stringify({ error: { type: 'error', message: `status ${reply.status}` } }),
      );
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(url.endsWith('/messages') ? anthropicAnswer(reply) : openAiAnswer(reply)));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    reply: (...given) => {
      replies = given;
    },
    unanswered: async () => {
      await once(silences, 'silence');
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Speech = Extract<FakeReply, { says: string }>;

const OPENAI_ENDINGS = { DONE: 'stop', CUT_OFF: 'length', WITHHELD: 'content_filter' } as const;
const ANTHROPIC_ENDINGS = { DONE: 'end_turn', CUT_OFF: 'max_tokens', WITHHELD: 'refusal' } as const;

function openAiAnswer({ says, inputTokens = 100, outputTokens = 20, ending }: Speech): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'fake',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: says },
        finish_reason: OPENAI_ENDINGS[ending ?? 'DONE'],
      },
    ],
    usage: {
      prompt_tokens: inputTokens,
      completion_tokens: outputTokens,
      total_tokens: inputTokens + outputTokens,
    },
  };
}

function anthropicAnswer({ says, inputTokens = 100, outputTokens = 20, ending }: Speech): unknown {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'fake',
    content: [{ type: 'text', text: says }],
    stop_reason: ANTHROPIC_ENDINGS[ending ?? 'DONE'],
    stop_sequence: null,
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
  };
}

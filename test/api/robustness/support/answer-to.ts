import { OperationTypeNode } from 'graphql';
import type { App } from '../../../../src/app.ts';
import type { AnsweredError, Answer } from '../../graphql/support/execute.ts';
import type { GeneratedOperation } from './operations.ts';

/** How long a subscription is listened to that says nothing: most of the generated ones have nothing to say. */
const PATIENCE_MS = 40;

export interface Answered {
  readonly status: number;
  readonly errors: readonly AnsweredError[];
}

/** What the API answers to an operation; of a subscription the first event, the refusal, or nothing. */
export async function answerTo(app: App, { kind, query, variables }: GeneratedOperation): Promise<Answered> {
  const isStream = kind === OperationTypeNode.SUBSCRIPTION;
  const ended = new AbortController();
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: isStream ? 'text/event-stream' : 'application/graphql-response+json',
    },
    body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
    signal: ended.signal,
  });
  const text = isStream ? await firstEventOf(response, ended) : await response.text();
  const { errors = [] } = text === '' ? {} : parseAnswer(text);
  return { status: response.status, errors };
}

async function firstEventOf({ body }: Response, ended: AbortController): Promise<string> {
  if (!body) return '';
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  const timer = setTimeout(() => void reader.cancel(), PATIENCE_MS);
  let received = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      received += part.value;
      const event = /^event: next\ndata: (.*)\n\n/m.exec(received)?.[1];
      if (event !== undefined) return event;
    }
    return '';
  } finally {
    clearTimeout(timer);
    await reader.cancel();
    ended.abort();
  }
}

function parseAnswer(text: string): Answer<unknown> {
  return JSON.parse(text) as Answer<unknown>;
}

import { RunEventsDocument } from './client.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** What passes by itself. Everything else is an answer, and asking again would get the same one. */
const PASSING = ['UNAVAILABLE', 'RATE_LIMITED'];

/** The API said no: asking again would not help. */
export class Refused extends Error {}

/**
 * The events of a run, each once and in order, until it has ended. A lost connection is made again, and goes on behind the last event that
 * was seen, so none is missed.
 * @param {{url: string, headers: Record<string, string>, runId: string, signal: AbortSignal, onState: (state: 'live' | 'waiting') => void}} options
 */
export async function* runEvents({ url, headers, runId, signal, onState }) {
  let after = null;
  let pauseMs = FIRST_PAUSE_MS;
  for (;;) {
    let askedPauseMs = 0;
    try {
      for await (const result of results(url, headers, { runId, after }, signal, () => onState('live'))) {
        if (result === 'complete') return;
        if (result.errors?.length) throw faultOf(result.errors[0]);
        const event = result.data.pipelineRunEvents;
        after = event.sequence;
        pauseMs = FIRST_PAUSE_MS;
        yield event;
      }
      // An end without the word "complete": the server stops or the connection was cut, and the run goes on.
    } catch (error) {
      if (signal.aborted || error instanceof Refused) throw error;
      askedPauseMs = error.pauseMs ?? 0;
    }
    onState('waiting');
    await pause(Math.max(pauseMs, askedPauseMs), signal);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

/** What a request for events is answered, as it comes: results, and `complete` at the end. */
async function* results(url, headers, variables, signal, onOpen) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: RunEventsDocument.__meta__.text, variables }),
    signal,
  });
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    const { errors } = await response.json();
    throw faultOf(errors[0], response.headers.get('retry-after'));
  }
  onOpen();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (text + value).split(/\r?\n\r?\n/);
    text = blocks.pop();
    for (const block of blocks) {
      const { event, data } = fieldsOf(block);
      if (event === 'complete') yield 'complete';
      if (event === 'next') yield JSON.parse(data);
    }
  }
}

/** The fields of one block of an event stream. Lines that begin with a colon are signs of life. */
function fieldsOf(block) {
  return Object.fromEntries(
    block.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf(':');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1).trim()]] : [];
    }),
  );
}

function faultOf({ message, extensions }, retryAfter = null) {
  if (!PASSING.includes(extensions?.code)) return new Refused(message);
  return Object.assign(new Error(message), {
    pauseMs: Number(retryAfter ?? extensions.retryAfterSeconds ?? 0) * 1000,
  });
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type ClientRequest, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Drill, Finding } from './drill.ts';
import { waitFor } from './wait-for.ts';

const ROUNDS = 10;
const CLIENTS = 1_000;
/** So many connections are made at a time: more wait for one another in the kernel. */
const AT_ONCE = 50;
const PROMISED_MS = 500;
/** What rounds after the second may add: caches fill, and a collection leaves some. */
const FLAT_BYTES = 8_000_000;
const MEGABYTE = 1_000_000;

const told = z.object({
  port: z.number().optional(),
  open: z.number().optional(),
  heapBytes: z.number().optional(),
  heardAt: z.number().optional(),
  stallMs: z.number().optional(),
});

/** What became of a thousand streams, in milliseconds after they were cut off. */
interface Ending {
  /** The server had heard of the last of them: until then, it is the machine that is slow. */
  readonly heardMs: number;
  /** None was open. */
  readonly goneMs: number;
  /** For how long the event loop of the server stood still at most meanwhile. */
  readonly stallMs: number;
}

/** A thousand event streams are opened and cut off without a word, ten times: nothing of them is left half a second later, and no memory is lost. */
export async function drillStreams(drill: Drill): Promise<readonly Finding[]> {
  const child = fork(fileURLToPath(new URL('./streams-server.ts', import.meta.url)), [drill.url], {
    execArgv: ['--expose-gc'],
    env: { PATH: '/usr/bin:/bin' },
  });
  try {
    const { port = 0 } = told.parse((await once(child, 'message'))[0]);
    const left: Ending[] = [];
    const heaps: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const clients = await openAll(port, child, drill.signal);
      child.send('cut');
      for (const client of clients) client.destroy();
      const cutAt = Date.now();
      await waitFor('the end of every subscription', drill.signal, async () =>
        (await openStreams(child)) === 0 ? true : null,
      );
      const goneMs = Date.now() - cutAt;
      const { heardAt, stallMs } = await heardOf(child);
      left.push({ goneMs, heardMs: heardAt - cutAt, stallMs });
      heaps.push(await heapOf(child));
    }
    const slowest = Math.max(...left.map(({ goneMs }) => goneMs));
    const grown = Math.max(...heaps.slice(2)) - (heaps[1] ?? 0);
    return [
      {
        promise: `${CLIENTS} streams that are cut off are gone within ${PROMISED_MS} ms, ${ROUNDS} times`,
        seen: left.map(({ goneMs, heardMs }) => `${goneMs} ms (heard after ${heardMs})`).join(', '),
        isKept: slowest <= PROMISED_MS,
      },
      {
        promise: 'meanwhile, the event loop stands still for no longer than that',
        seen: left.map(({ stallMs }) => `${stallMs.toFixed(0)} ms`).join(', '),
        isKept: left.every(({ stallMs }) => stallMs <= PROMISED_MS),
      },
      {
        promise: 'the heap stays flat',
        seen: heaps.map((bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`).join(', '),
        isKept: grown <= FLAT_BYTES,
      },
    ];
  } finally {
    child.kill('SIGKILL');
  }
}

async function openAll(port: number, child: ChildProcess, signal: AbortSignal): Promise<ClientRequest[]> {
  const agent = new Agent({ maxSockets: Infinity });
  const clients: ClientRequest[] = [];
  while (clients.length < CLIENTS) {
    const more = Array.from({ length: AT_ONCE }, () => openStream(port, agent));
    clients.push(...more);
    await waitFor(`${clients.length} subscriptions`, signal, async () =>
      (await openStreams(child)) === clients.length ? true : null,
    );
  }
  return clients;
}

function openStream(port: number, agent: Agent): ClientRequest {
  const client = request({
    ...{ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent },
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
  });
  client.on('error', () => undefined);
  client.on('response', (response) => {
    response.on('error', () => undefined);
    response.resume();
  });
  client.end(JSON.stringify({ query: 'subscription { pipelineRunsFeed { sequence } }' }));
  return client;
}

async function openStreams(child: ChildProcess): Promise<number> {
  child.send('count');
  return told.parse((await once(child, 'message'))[0]).open ?? -1;
}

async function heardOf(child: ChildProcess): Promise<{ heardAt: number; stallMs: number }> {
  child.send('heard');
  const { heardAt = 0, stallMs = 0 } = told.parse((await once(child, 'message'))[0]);
  return { heardAt, stallMs };
}

async function heapOf(child: ChildProcess): Promise<number> {
  child.send('memory');
  return told.parse((await once(child, 'message'))[0]).heapBytes ?? 0;
}

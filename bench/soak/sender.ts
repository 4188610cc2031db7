import { Agent, request } from 'node:http';
import type { Call, Kind } from './mixed-load.ts';

/** What became of one call. */
export interface Sample {
  readonly kind: Kind;
  /** Since the load began, when it was due. */
  readonly atMs: number;
  /** From when it was due to its whole answer: also what it waited for because others were late. */
  readonly durationMs: number;
  /** The code of what was wrong; null for nothing. */
  readonly fault: string | null;
}

const TICK_MS = 2;
const MOST_CONNECTIONS = 64;
const LONGEST_ANSWER_MS = 30_000;

/** Sends calls to one API. */
export class Sender {
  /** How often a connection that had been idle was closed by the server just then, and the call was sent again, as clients do. */
  resent = 0;
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS });

  constructor(url: string) {
    this.#url = new URL(url);
  }

  /** The next call on each connection as soon as the answer is there. */
  async closedLoop(next: () => Call, connections: number, ms: number): Promise<Sample[]> {
    const samples: Sample[] = [];
    const started = performance.now();
    const lane = async (): Promise<void> => {
      while (performance.now() - started < ms)
        samples.push(await this.#send(next(), performance.now(), started));
    };
    await Promise.all(Array.from({ length: connections }, lane));
    return samples;
  }

  /** So many calls a second, evenly, whether or not earlier ones are answered. `tell` is told of each. */
  async openLoop(
    next: () => Call,
    perSecond: number,
    ms: number,
    tell: (sample: Sample) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const started = performance.now();
    const underWay = new Set<Promise<void>>();
    let sent = 0;
    while (performance.now() - started < ms && !signal.aborted) {
      const due = (): number => (Math.min(performance.now() - started, ms) / 1000) * perSecond;
      for (; sent < due(); sent += 1) {
        const dueAt = started + (sent / perSecond) * 1000;
        const call = this.#send(next(), dueAt, started).then((sample) => {
          tell(sample);
          underWay.delete(call);
        });
        underWay.add(call);
      }
      await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    }
    await Promise.all(underWay);
  }

  close(): void {
    this.#agent.destroy();
  }

  async #send(call: Call, dueAt: number, started: number): Promise<Sample> {
    const fault = await this.#post(call.body, true).then(
      ({ status, text }) => (status === 200 ? call.check(JSON.parse(text)) : `HTTP_${status}`),
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
    return { kind: call.kind, atMs: dueAt - started, durationMs: performance.now() - dueAt, fault };
  }

  #post(body: string, isFirst: boolean): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const sending = request(
        this.#url,
        {
          method: 'POST',
          agent: this.#agent,
          timeout: LONGEST_ANSWER_MS,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
          response.on('error', reject);
        },
      );
      sending.on('timeout', () => sending.destroy(new Error(`no answer within ${LONGEST_ANSWER_MS} ms`)));
      sending.on('error', (error) => {
        const isIdleEnd = isFirst && sending.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
        if (!isIdleEnd) {
          reject(error);
          return;
        }
        this.resent += 1;
        this.#post(body, false).then(resolve, reject);
      });
      sending.end(body);
    });
  }
}

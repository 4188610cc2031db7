import http from 'node:http';
import https from 'node:https';
import { SourceError } from '../domain/source-error.ts';

export interface HttpLimits {
  /** Until the connection stands, TLS included. */
  readonly connectMs: number;
  /** Until the last byte of the answer. */
  readonly totalMs: number;
  readonly largestBytes: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

/**
 * One GET, without following a redirect. @throws SourceError, which another try may mend, when the connection or the answer takes too
 * long or breaks off, and one that it cannot mend for an answer that is too large; the signal's reason when it fires.
 */
export async function httpGet(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: HttpLimits,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const late = AbortSignal.timeout(limits.totalMs);
  try {
    return await get(url, headers, limits, AbortSignal.any([signal, late]));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    const what = late.aborted
      ? `did not answer within ${limits.totalMs} ms`
      : `cannot be reached: ${reasonOf(error)}`;
    throw unavailable(`${url.origin} ${what}`, true, error);
  }
}

function get(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: HttpLimits,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    // A connection of its own: the sources are few, and asked once a day.
    const request = (isSecure ? https : http).request(url, { headers, signal, agent: false });
    const connecting = setTimeout(() => {
      request.destroy(unavailable(`${url.origin} did not connect within ${limits.connectMs} ms`, true));
    }, limits.connectMs);
    const connected = (): void => clearTimeout(connecting);
    request.on('socket', (socket) => socket.once(isSecure ? 'secureConnect' : 'connect', connected));
    request.on('close', connected);
    request.on('error', reject);
    request.on('response', (response) => {
      read(response, url, limits.largestBytes).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
        (error: unknown) => {
          request.destroy();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
    request.end();
  });
}

async function read(response: http.IncomingMessage, url: URL, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largest) throw unavailable(`${url.href} is larger than ${largest} bytes`, false);
    chunks.push(chunk);
  }
  if (!response.complete) throw unavailable(`${url.origin} broke its answer off`, true);
  return Buffer.concat(chunks);
}

function unavailable(message: string, isTransient: boolean, cause?: unknown): SourceError {
  return new SourceError('SourceUnavailable', message, { isTransient, cause });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

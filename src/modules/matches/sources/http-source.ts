import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import type { PrismaClient } from '../../../db/generated/client.ts';
import type { Clock } from '../../../shared/clock.ts';
import { sourceBreaker } from '../../monitoring/source-breaker.ts';
import { readFileClaim } from '../domain/file-claim.ts';
import type {
  FetchedDocument,
  ResultSource,
  ResultSourceSetting,
  Validators,
} from '../domain/result-source.ts';
import { SourceError } from '../domain/source-error.ts';
import { type HttpAnswer, httpGet, type HttpLimits } from './http-get.ts';

export interface HttpSourceSettings extends HttpLimits {
  /** Tries after the first one. */
  readonly retries: number;
  /** Before the second try; it doubles from try to try, with jitter. */
  readonly retryDelayMs: number;
}

export const HTTP_SOURCE_SETTINGS: HttpSourceSettings = {
  connectMs: 10_000,
  totalMs: 60_000,
  largestBytes: 16 * 1024 * 1024,
  retries: 3,
  retryDelayMs: 500,
};

const LONGEST_RETRY_DELAY_MS = 10_000;
const MOST_REDIRECTS = 5;

export interface HttpSourceDeps {
  readonly db: PrismaClient;
  readonly clock: Clock;
  readonly settings: HttpSourceSettings;
}

/**
 * A file at an address: asked for again by ETag and Last-Modified, tried again while that may help, left alone by its circuit breaker when
 * it keeps failing. Redirects are followed on the same host alone.
 */
export function httpSource({ name, location }: ResultSourceSetting, deps: HttpSourceDeps): ResultSource {
  const url = new URL(location);
  const fileName = url.pathname.split('/').filter(Boolean).slice(-2).map(decodeURIComponent).join('/');
  const { retries, retryDelayMs } = deps.settings;
  const trying = retry(
    handleWhen((error) => error instanceof SourceError && error.isTransient),
    {
      maxAttempts: retries,
      backoff: new ExponentialBackoff({ initialDelay: retryDelayMs, maxDelay: LONGEST_RETRY_DELAY_MS }),
    },
  );
  const breaker = sourceBreaker({
    source: `results:${name}`,
    db: deps.db,
    clock: deps.clock,
    isOutage: (error) => error instanceof SourceError && error.isTransient,
  });
  return {
    name,
    documents: () =>
      Promise.resolve([
        {
          location,
          fileName: fileName === '' ? url.host : fileName,
          knownAt: readFileClaim(fileName).day === null ? deps.clock.now() : null,
          fetch: (known, signal) =>
            trying.execute(
              (attempt) => breaker.run((inner) => ask(url, known, deps.settings, inner), attempt.signal),
              signal,
            ),
        },
      ]),
  };
}

async function ask(
  first: URL,
  known: Validators | null,
  limits: HttpLimits,
  signal: AbortSignal,
): Promise<FetchedDocument | 'UNCHANGED'> {
  const headers = {
    accept: 'text/csv, text/plain, */*',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
  let url = first;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await httpGet(url, headers, limits, signal);
    if (answer.status === 304 && known !== null) return 'UNCHANGED';
    if (answer.status === 200) {
      const { etag = null, 'last-modified': lastModified = null } = answer.headers;
      return { bytes: answer.bytes, etag, lastModified };
    }
    url = redirectOf(url, answer);
    if (redirects === MOST_REDIRECTS)
      throw refused(`${first.href} redirects more than ${MOST_REDIRECTS} times`);
  }
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Where an answer sends to. @throws SourceError for every other answer, and for another host: the address was chosen by whoever set up the server. */
function redirectOf(url: URL, { status, headers }: HttpAnswer): URL {
  if (!REDIRECTS.includes(status) || headers.location === undefined) throw failure(url, status);
  const target = URL.parse(headers.location, url);
  const isSame = target?.origin === url.origin;
  const isSecured = target?.hostname === url.hostname && target.protocol === 'https:' && target.port === '';
  if (target === null || !(isSame || isSecured))
    throw refused(`${url.href} redirects to another host: ${target?.host ?? headers.location}`);
  return target;
}

function failure(url: URL, status: number): SourceError {
  const message = `${url.href} answered ${status}`;
  if (status === 429) return new SourceError('RateLimited', message, { isTransient: true });
  return new SourceError('SourceUnavailable', message, { isTransient: status === 408 || status >= 500 });
}

function refused(message: string): SourceError {
  return new SourceError('SourceUnavailable', message, { isTransient: false });
}

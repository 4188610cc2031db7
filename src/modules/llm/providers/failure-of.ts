import { APICallError } from 'ai';
import { ProviderFailure } from '../provider-failure.ts';

/** Codes of errors that arise before anything was sent. */
const NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT/;
const LONGEST_RETRY_AFTER_MS = 24 * 3_600_000;

/** What a request came to that threw, for the status or the broken connection. `who` names provider and model. */
export function failureOf(error: unknown, who: string, now: Date): ProviderFailure {
  if (!APICallError.isInstance(error)) {
    return new ProviderFailure('SourceUnavailable', `${who} gave no answer: ${nameOf(error)}`, {
      mayCost: true,
    });
  }
  const { statusCode, responseBody, responseHeaders } = error;
  if (statusCode === undefined) {
    const code = codeOf(error.cause);
    return new ProviderFailure(
      'SourceUnavailable',
      `${who} cannot be reached: ${code ?? 'connection lost'}`,
      {
        mayCost: code === null || !NEVER_SENT.test(code),
      },
    );
  }
  const message = `${who} answered with status ${statusCode}`;
  const details = { rawAnswer: responseBody ?? null, retryAfterMs: retryAfterOf(responseHeaders ?? {}, now) };
  if (statusCode === 429) return new ProviderFailure('RateLimited', message, details);
  if (statusCode === 408) return new ProviderFailure('ProviderTimeout', message, details);
  if (statusCode === 409 || statusCode >= 500)
    return new ProviderFailure('SourceUnavailable', message, details);
  return new ProviderFailure(
    'ConfigInvalid',
    `${message}: ${MEANINGS[statusCode] ?? 'it does not take the request'}`,
    details,
  );
}

const MEANINGS: Readonly<Record<number, string>> = {
  401: 'it does not know the API key',
  403: 'the API key may not use the model',
  404: 'it has no such model or address',
};

function retryAfterOf(headers: Readonly<Record<string, string>>, now: Date): number | null {
  const ms = Number(headers['retry-after-ms'] ?? 'none');
  if (isWait(ms)) return ms;
  const given = headers['retry-after'];
  if (given === undefined) return null;
  const seconds = Number(given);
  const wait = Number.isNaN(seconds) ? Date.parse(given) - now.getTime() : seconds * 1000;
  return isWait(wait) ? wait : null;
}

function isWait(ms: number): boolean {
  return ms >= 0 && ms <= LONGEST_RETRY_AFTER_MS;
}

function codeOf(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause, depth + 1) : null;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

import type { ErrorCode } from '../../shared/error-code.ts';

/** How a request that failed as a whole is answered over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  /** Whether clients that accept plain `application/json` alone get 200, as the protocol asks for documents that are merely wrong. */
  readonly spec: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

interface HttpRule {
  readonly status: number;
  /** Says something about the exchange, and not about the document: it is said to every client. */
  readonly isSaidToAll?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

const WRONG_DOCUMENT: HttpRule = { status: 400 };

/** The status and headers by code. A code that is not here is answered as a wrong document is: 400. */
const HTTP_OF_CODE: Readonly<Partial<Record<ErrorCode, HttpRule>>> = {
  UNAUTHENTICATED: { status: 401, isSaidToAll: true, headers: { 'www-authenticate': 'Bearer' } },
  FORBIDDEN: { status: 403, isSaidToAll: true },
  DOCUMENT_NOT_PUBLISHED: { status: 403, isSaidToAll: true },
  NOT_FOUND: { status: 404 },
  CONFLICT: { status: 409 },
  EXPORT_NOT_READY: { status: 409 },
  EXPORT_EXPIRED: { status: 410 },
  RATE_LIMITED: { status: 429, isSaidToAll: true },
  UNAVAILABLE: { status: 503, isSaidToAll: true, headers: { 'retry-after': '1' } },
  INTERNAL: { status: 500, isSaidToAll: true },
};

/** @param retryAfterMs when the request may be sent again, where that is known; it becomes whole seconds, rounded up. */
export function httpOfCode(code: ErrorCode, retryAfterMs: number | null = null): HttpAnswer {
  const { status, isSaidToAll = false, headers = {} } = HTTP_OF_CODE[code] ?? WRONG_DOCUMENT;
  const wait: Record<string, string> =
    retryAfterMs === null ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfterMs / 1_000))) };
  return { status, spec: !isSaidToAll, headers: { ...headers, ...wait } };
}

import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from no page, or from a page of this server. Browsers name the page's origin with every WebSocket, and let any
 * page open one: this is all that keeps other pages out. Behind a proxy, the name that the browser used is in `x-forwarded-host`, which
 * no page can set.
 */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin).host;
  const forwarded = headers['x-forwarded-host'];
  return page === host || (typeof forwarded === 'string' && page === forwarded);
}

import type { Plugin } from 'graphql-yoga';
import { varyBy } from './vary-by.ts';

/** What a page may read of an answer besides its body. */
const READABLE = 'x-request-id, retry-after, content-disposition, etag';
const METHODS = 'GET, POST';
const REMEMBERED_SECONDS = 600;
const HEADER_NAMES = /^[\w\-, ]{1,1000}$/;

const ORIGIN = 'access-control-allow-origin';

/** What an answer tells the browser of a page that may read it; null for other pages, and for none. */
export function headersForPage(origin: string | null, listed: readonly string[]) {
  if (origin === null || !listed.includes(origin)) return null;
  return { [ORIGIN]: origin, 'access-control-expose-headers': READABLE } as const;
}

/**
 * Lets pages of the listed origins use the API (CORS): they may send what headers they like, a key among them, and read the answers. Cookies
 * and logins of the browser are never asked for. Every `OPTIONS` is answered here.
 */
export function admitPages(listed: readonly string[] = []): Plugin {
  return {
    onRequest(payload) {
      const { request, fetchAPI } = payload;
      if (request.method !== 'OPTIONS') return;
      payload.endResponse(
        new fetchAPI.Response(null, { status: 204, headers: { allow: `${METHODS}, OPTIONS` } }),
      );
    },
    onResponse({ request, response: { headers } }) {
      if (listed.length === 0) return;
      // Also without an origin: what is kept for one page is no answer for another.
      varyBy(headers, 'origin');
      const admitted = headersForPage(request.headers.get('origin'), listed);
      if (admitted === null) return;
      if (request.method !== 'OPTIONS') {
        for (const [name, value] of Object.entries(admitted)) headers.set(name, value);
        return;
      }
      headers.set(ORIGIN, admitted[ORIGIN]);
      const wanted = request.headers.get('access-control-request-headers') ?? '';
      if (HEADER_NAMES.test(wanted)) headers.set('access-control-allow-headers', wanted);
      headers.set('access-control-allow-methods', METHODS);
      headers.set('access-control-max-age', String(REMEMBERED_SECONDS));
      varyBy(headers, 'access-control-request-headers');
    },
  };
}

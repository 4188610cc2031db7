import type { Plugin } from 'graphql-yoga';

/**
 * Says what browsers and proxies may do with an answer: nobody guesses its type, pages are shown in no frame of another page, streams are
 * handed on event by event, and what a GET answered is kept by its asker alone and asked for again.
 */
export function setAnswerHeaders(): Plugin {
  return {
    onResponse({ request, response: { headers } }) {
      headers.set('x-content-type-options', 'nosniff');
      const type = headers.get('content-type') ?? '';
      if (type.startsWith('text/html')) {
        headers.set('content-security-policy', "frame-ancestors 'none'");
        headers.set('x-frame-options', 'DENY');
      } else if (type.startsWith('text/event-stream')) {
        headers.set('cache-control', 'no-store, no-transform');
        headers.set('x-accel-buffering', 'no');
        // There is no coding of that name, and some clients say so.
        if (headers.get('content-encoding') === 'none') headers.delete('content-encoding');
      } else if (!headers.has('cache-control')) {
        headers.set('cache-control', request.method === 'GET' ? 'private, no-cache' : 'no-store');
      }
    },
  };
}

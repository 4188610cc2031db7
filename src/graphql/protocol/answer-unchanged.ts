import type { Plugin } from 'graphql-yoga';
import { sha256 } from '../../shared/canonical-hash.ts';
import { varyBy } from './vary-by.ts';
import { withBody } from './with-body.ts';

const RESULT = /^application\/(?:json|graphql-response\+json)\b/;

/** Names the answer to a query by GET with a tag, and sends nothing (304) to a client that says it has the same. It saves the way, not the work. */
export function answerUnchanged(): Plugin {
  return {
    async onResponse(payload) {
      const { request, response, fetchAPI } = payload;
      const { headers } = response;
      if (request.method !== 'GET' || response.status !== 200) return;
      if (!RESULT.test(headers.get('content-type') ?? '') || headers.get('cache-control') === 'no-store')
        return;
      // The same address is the page of GraphiQL for a browser.
      varyBy(headers, 'accept');
      const bytes = new Uint8Array(await response.arrayBuffer());
      const tag = `W/"${sha256(bytes).slice(0, 32)}"`;
      headers.set('etag', tag);
      if (!isAmong(tag, request.headers.get('if-none-match'))) {
        payload.setResponse(withBody(response, bytes, fetchAPI));
        return;
      }
      headers.delete('content-type');
      headers.delete('content-length');
      payload.setResponse(withBody(response, null, fetchAPI, 304));
    },
  };
}

function isAmong(tag: string, header: string | null): boolean {
  return (header ?? '').split(',').some((one) => one.trim() === tag);
}

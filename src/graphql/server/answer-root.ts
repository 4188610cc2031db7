import type { Plugin } from 'graphql-yoga';

/** `GET /` leads to GraphiQL: where somebody looks first who has only the address. */
export function answerRoot(): Plugin {
  return {
    onRequest(payload) {
      const { request, url, fetchAPI } = payload;
      if (url.pathname !== '/' || request.method !== 'GET') return;
      payload.endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
    },
  };
}

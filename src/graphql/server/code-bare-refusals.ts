import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../shared/error-code.ts';

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly inputPath?: string;
}

/** Where the server refuses with a status alone, the body says why, in the form of every other refusal. */
export function codeBareRefusals(): Plugin {
  return {
    onResponse(payload) {
      const { request, response, fetchAPI } = payload;
      if (response.status < 400 || response.headers.has('content-type') || request.method === 'HEAD') return;
      const { message, ...extensions } = refusalOf(response.status);
      const headers = new fetchAPI.Headers(response.headers);
      headers.delete('content-length');
      headers.set('content-type', 'application/json; charset=utf-8');
      const body = JSON.stringify({ errors: [{ message, extensions }] });
      payload.setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}

function refusalOf(status: number): Refusal {
  if (status === 404)
    return { code: 'NOT_FOUND', message: 'Nothing is served at this address; GraphQL is at /graphql.' };
  if (status >= 500) return { code: 'UNAVAILABLE', message: 'The server cannot answer this now.' };
  const message = 'The request has not the form that is read here.';
  return { code: 'BAD_USER_INPUT', message, inputPath: 'request' };
}

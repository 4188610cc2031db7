import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../shared/error-code.ts';
import { showValue } from '../../shared/show-value.ts';

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
      const { message, ...extensions } = refusalOf(request, response.status);
      const headers = new fetchAPI.Headers(response.headers);
      headers.delete('content-length');
      headers.set('content-type', 'application/json; charset=utf-8');
      const body = JSON.stringify({ errors: [{ message, extensions }] });
      payload.setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}

function refusalOf({ headers }: Request, status: number): Refusal {
  const given = (name: string): string => `${name}: ${showValue(headers.get(name) ?? '')}`;
  switch (status) {
    case 404:
      return { code: 'NOT_FOUND', message: 'Nothing is served at this address; GraphQL is at /graphql.' };
    case 406: {
      const message = `${given('accept')} is no form in which this can be answered: application/graphql-response+json, or text/event-stream for a subscription`;
      return { code: 'BAD_USER_INPUT', message, inputPath: 'accept' };
    }
    case 415: {
      const message = `${given('content-type')} is no form in which a request is read: application/json`;
      return { code: 'BAD_USER_INPUT', message, inputPath: 'content-type' };
    }
    default:
      return status >= 500
        ? { code: 'UNAVAILABLE', message: 'The server cannot answer this now.' }
        : {
            code: 'BAD_USER_INPUT',
            message: 'The request has not the form that is read here.',
            inputPath: 'request',
          };
  }
}

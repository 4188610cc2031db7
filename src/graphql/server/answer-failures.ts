import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { presentError } from '../errors/present-error.ts';
import { requestIdOf } from './request-id.ts';

const HEADERS = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-type': 'application/json; charset=utf-8',
};

/**
 * What is thrown before a request is GraphQL, answered as everywhere else: with the status of its code, masked and logged where nobody foresaw it. The
 * body is an object of `code` and `message`, and of `requestId` where the log has more. The server itself would answer with the stack.
 */
export function answerFailures<Hooks extends Pick<Plugin, 'onRequest'>>(plugin: Hooks, log: Logger): Hooks {
  const { onRequest } = plugin;
  if (!onRequest) return plugin;
  return {
    ...plugin,
    async onRequest(payload: Parameters<typeof onRequest>[0]) {
      try {
        await onRequest(payload);
      } catch (error) {
        const requestId = requestIdOf(payload.request);
        const { error: presented, hidden, http } = presentError(error, requestId);
        if (hidden !== null) log.error({ err: hidden, requestId }, 'a request failed');
        const { code } = presented.extensions;
        const body = { code, message: presented.message, ...(hidden === null ? {} : { requestId }) };
        const headers = { ...HEADERS, ...http.headers };
        payload.endResponse(
          new payload.fetchAPI.Response(JSON.stringify(body), { status: http.status, headers }),
        );
      }
    },
  };
}

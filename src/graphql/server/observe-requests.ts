import { performance } from 'node:perf_hooks';
import { getOperationAST, type ExecutionArgs } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { ENDPOINTS, type Endpoint } from '../../observability/answered-request.ts';
import type { AppDeps } from '../app-deps.ts';
import { callerIdIn, factsOfAnswer } from './answer-facts.ts';
import { beginNotes, notesOf } from './request-notes.ts';
import { requestIdOf } from './request-id.ts';

/** Names are for people: longer ones are cut. */
const LONGEST_NAME = 100;

/**
 * Tells the observer of every HTTP request, once it was answered. The first of all plugins, so that it sees those as well that another one
 * answers or refuses.
 */
export function observeRequests({ requests }: Pick<AppDeps, 'requests'>): Plugin {
  if (!requests) return {};
  const noteOperation = ({ args }: { readonly args: ExecutionArgs }): void => {
    const request = requestIn(args.contextValue);
    const notes = request === null ? null : notesOf(request);
    if (notes === null) return;
    const operation = getOperationAST(args.document, args.operationName);
    notes.type = operation?.operation ?? 'unknown';
    notes.name = shortName(operation?.name?.value);
    notes.callerId = callerIdIn(args.contextValue);
  };
  return {
    onRequest: ({ request }) => beginNotes(request, performance.now()),
    onParams({ request, params }) {
      const notes = notesOf(request);
      if (notes === null) return;
      notes.hasOperation = true;
      notes.name = shortName(params.operationName);
    },
    onExecute: noteOperation,
    onSubscribe: noteOperation,
    onResponse({ request, response }) {
      const notes = notesOf(request);
      if (notes === null) return;
      const { begunAt, hasOperation, callerId, type, name, codes, hasFailed, cost } = notes;
      requests.answered({
        requestId: requestIdOf(request),
        transport: 'http',
        endpoint: endpointOf(request),
        method: request.method,
        status: response.status,
        callerId,
        durationMs: performance.now() - begunAt,
        operation: hasOperation || codes.length > 0 ? { type, name, codes, hasFailed, cost } : null,
      });
    },
  };
}

/** Notes what is answered. After `presentErrors`, which gives errors their codes. */
export function noteAnswers(): Plugin {
  return {
    onResultProcess({ request, result }) {
      const notes = notesOf(request);
      if (notes === null || isAsyncIterable(result)) return;
      const [answer] = Array.isArray(result) ? result : [result];
      if (answer) Object.assign(notes, factsOfAnswer(answer));
    },
  };
}

export function shortName(name: string | null | undefined): string | null {
  return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : null;
}

function requestIn(contextValue: unknown): Request | null {
  if (typeof contextValue !== 'object' || contextValue === null) return null;
  const request: unknown = Reflect.get(contextValue, 'request');
  // The server brings a Request of its own class, which is not the global one.
  return isRequest(request) ? request : null;
}

function isRequest(value: unknown): value is Request {
  return typeof value === 'object' && value !== null && 'headers' in value && 'method' in value;
}

function endpointOf({ url }: Request): Endpoint {
  const first = URL.parse(url)?.pathname.split('/')[1];
  return ENDPOINTS.find((name) => name === first) ?? 'other';
}

import type { ExecutionResult } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { presentError } from '../errors/present-error.ts';
import { requestIdOf } from './request-id.ts';

/** The one place that every answer passes, whether it failed before, during or after execution: errors leave as `presentError` says. */
export function presentErrors(log: Logger): Plugin {
  return {
    onResultProcess(payload) {
      const { request, result } = payload;
      const requestId = requestIdOf(request);
      const present = <Result extends ExecutionResult>(one: Result): Result =>
        presentAll(one, requestId, log);
      if (isAsyncIterable(result)) payload.setResult(mapAsyncIterator(result, present));
      else if (Array.isArray(result)) payload.setResult(result.map(present));
      else payload.setResult(present(result));
    },
  };
}

function presentAll<Result extends ExecutionResult>(result: Result, requestId: string, log: Logger): Result {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const presented = presentError(error, requestId);
    if (presented.hidden !== null) {
      log.error({ err: presented.hidden, requestId, path: error.path }, 'a request failed');
    }
    return presented.error;
  });
  return { ...result, errors };
}

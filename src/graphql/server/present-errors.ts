import type { ExecutionResult, GraphQLError } from 'graphql';
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
        presentResult(one, requestId, log);
      if (isAsyncIterable(result)) payload.setResult(mapAsyncIterator(result, present));
      else if (Array.isArray(result)) payload.setResult(result.map(present));
      else payload.setResult(present(result));
    },
  };
}

/** Errors as a client may see them; what it does not see is logged. */
export function presentAll(
  errors: readonly GraphQLError[],
  requestId: string,
  log: Logger,
): readonly GraphQLError[] {
  return errors.map((error) => {
    const presented = presentError(error, requestId);
    if (presented.hidden !== null) {
      log.error({ err: presented.hidden, requestId, path: error.path }, 'a request failed');
    }
    return presented.error;
  });
}

function presentResult<Result extends ExecutionResult>(
  result: Result,
  requestId: string,
  log: Logger,
): Result {
  return result.errors ? { ...result, errors: presentAll(result.errors, requestId, log) } : result;
}

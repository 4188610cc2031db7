import { GraphQLError, type ExecutionResult } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { AppDeps } from '../app-deps.ts';
import { presentError, type Presented } from '../errors/present-error.ts';
import { hasSuggestion, withoutSuggestion } from '../limits/hide-suggestions.ts';
import { mayIntrospect, USUAL_DISCLOSURE } from '../../modules/limits/domain/disclosure.ts';
import { identifyCaller } from './identify-caller.ts';
import { requestIdOf } from './request-id.ts';

/** What the presentation of answers needs of the application. */
export type PresentDeps = Pick<
  AppDeps,
  'log' | 'clock' | 'operations' | 'requests' | 'access' | 'disclosure'
>;

/**
 * The one place that every answer passes, whether it failed before, during or after execution: errors leave as `presentError` says, and
 * operations are counted: a subscription when it is opened, and once more for each event that fails for an unforeseen reason. Names that a
 * message suggests are for callers who may ask for the schema.
 */
export function presentErrors(deps: PresentDeps): Plugin {
  const { log, clock, operations } = deps;
  const count = (hasFailed: boolean): void => operations?.count(clock.now(), hasFailed);
  return {
    async onResultProcess(payload) {
      const { request, serverContext } = payload;
      const result = await withFitSuggestions(payload.result, deps, request, serverContext);
      const requestId = requestIdOf(request);
      const present = <Result extends ExecutionResult>(one: Result): PresentedResult<Result> =>
        presentResult(one, requestId, log);
      const answer = <Result extends ExecutionResult>(one: Result): Result => {
        const { result: presented, hasFailed } = present(one);
        count(hasFailed);
        return presented;
      };
      if (isAsyncIterable(result)) {
        count(false);
        const tell = <Result extends ExecutionResult>(one: Result): Result => {
          const { result: presented, hasFailed } = present(one);
          if (hasFailed) count(true);
          return presented;
        };
        payload.setResult(mapAsyncIterator(result, tell));
      } else if (Array.isArray(result)) payload.setResult(result.map(answer));
      else payload.setResult(answer(result));
    },
  };
}

interface PresentedResult<Result> {
  readonly result: Result;
  readonly hasFailed: boolean;
}

/**
 * Errors as a client may see them; what it does not see is logged.
 * @param show what becomes of each; over HTTP, its status is added where the whole request failed.
 * @returns also whether one of them was unforeseen.
 */
export function presentAll(
  errors: readonly GraphQLError[],
  requestId: string,
  log: Logger,
  show: (presented: Presented) => GraphQLError = ({ error }) => error,
): { readonly errors: readonly GraphQLError[]; readonly hasFailed: boolean } {
  let hasFailed = false;
  const shown = errors.map((error) => {
    const presented = presentError(error, requestId);
    if (presented.hidden !== null) {
      hasFailed = true;
      log.error({ err: presented.hidden, requestId, path: error.path }, 'a request failed');
    }
    return show(presented);
  });
  return { errors: shown, hasFailed };
}

/** A result as its client may see it. */
export function presentResult<Result extends ExecutionResult>(
  result: Result,
  requestId: string,
  log: Logger,
): PresentedResult<Result> {
  if (!result.errors) return { result, hasFailed: false };
  // With data, the request was answered: with 200, whatever is missing in it.
  const show = result.data === undefined ? withHttp : undefined;
  const { errors, hasFailed } = presentAll(result.errors, requestId, log, show);
  return { result: { ...result, errors }, hasFailed };
}

/** The server takes the status and the headers from there, and leaves them out of the answer. */
function withHttp({ error, http }: Presented): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions, http },
  });
}

/** Errors of events come from executing them, and suggest nothing. */
async function withFitSuggestions<Result>(
  result: Result,
  deps: PresentDeps,
  request: Request,
  serverContext: object,
): Promise<Result> {
  if (typeof result !== 'object' || result === null || !('errors' in result)) return result;
  const errors: unknown = result.errors;
  if (!Array.isArray(errors) || !errors.every((error) => error instanceof GraphQLError)) return result;
  return { ...result, errors: await fitSuggestions(errors, deps, request, serverContext) };
}

/** Errors without the names that their reader may not learn. */
export async function fitSuggestions(
  errors: readonly GraphQLError[],
  { access, disclosure = USUAL_DISCLOSURE }: PresentDeps,
  request: Request,
  serverContext: object,
): Promise<readonly GraphQLError[]> {
  if (!errors.some(hasSuggestion)) return errors;
  const caller = await identifyCaller(access, request, serverContext).catch(() => null);
  return caller !== null && mayIntrospect(disclosure, caller) ? errors : errors.map(withoutSuggestion);
}

import { getOperationAST, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { SpanRequest, Tracing } from '../../observability/tracing.ts';
import type { AppDeps } from '../app-deps.ts';
import { shortName } from './observe-requests.ts';

/**
 * Makes a span of each operation, below the span that the header `traceparent` names. It says the type and the name of the operation, never
 * its text or its variables. The span of a subscription ends when it is open.
 */
export function traceOperations({ tracing }: Pick<AppDeps, 'tracing'>): Plugin {
  if (!tracing) return {};
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      setExecuteFn(spanAround(tracing, args, executeFn));
    },
    onSubscribe({ args, subscribeFn, setSubscribeFn }) {
      setSubscribeFn(spanAround(tracing, args, subscribeFn));
    },
  };
}

function spanAround<Args extends readonly unknown[], Result>(
  tracing: Tracing,
  args: ExecutionArgs,
  run: (...given: Args) => Result,
): (...given: Args) => Result {
  const { document, operationName, contextValue } = args;
  const operation = getOperationAST(document, operationName);
  const request = spanRequestOf(
    operation?.operation ?? 'unknown',
    operation?.name?.value ?? null,
    traceparentIn(contextValue),
  );
  return (...given) => tracing.inSpan(request, () => run(...given));
}

/** The span of an operation. @param given its name, as it was sent; null for none. */
export function spanRequestOf(type: string, given: string | null, traceparent: string | null): SpanRequest {
  const name = shortName(given);
  return {
    name: name === null ? type : `${type} ${name}`,
    facts: { 'graphql.operation.type': type, ...(name === null ? {} : { 'graphql.operation.name': name }) },
    traceparent,
  };
}

function traceparentIn(contextValue: unknown): string | null {
  if (typeof contextValue !== 'object' || contextValue === null) return null;
  const request: unknown = Reflect.get(contextValue, 'request');
  if (typeof request !== 'object' || request === null) return null;
  const headers: unknown = Reflect.get(request, 'headers');
  const get: unknown = typeof headers === 'object' && headers !== null ? Reflect.get(headers, 'get') : null;
  const value: unknown = typeof get === 'function' ? Reflect.apply(get, headers, ['traceparent']) : null;
  return typeof value === 'string' ? value : null;
}

import { getOperationAST, OperationTypeNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { parseJsonExactly } from '../../shared/parse-json-exactly.ts';
import { rightsOf, type Context } from '../context.ts';
import { keptOrMade } from './kept-or-made.ts';
import type { ResponseCache } from './response-cache.ts';

/**
 * Answers queries from the cache, and keeps what may be kept. To be listed behind everything that refuses operations: what is kept is answered to callers who were let in,
 * measured and debited. An answer to a mutation leaves when this process has heard of its changes.
 */
export function keepAnswers(cache: ResponseCache | null): Plugin<Context> {
  if (cache === null) return {};
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const context = args.contextValue;
      const asked: ExecutionArgs = args;
      const type = getOperationAST(asked.document, asked.operationName)?.operation;
      const execute: unknown = executeFn;
      if (!isExecute(execute)) return;
      if (type === OperationTypeNode.MUTATION) setExecuteFn(settled(execute, cache));
      const text = documentIn(context);
      if (type === OperationTypeNode.QUERY && text !== null)
        setExecuteFn(kept(execute, cache, context, text));
    },
  };
}

type Answer = ExecutionResult | AsyncIterable<unknown>;
type Execute = (args: ExecutionArgs) => Answer | Promise<Answer>;
/** What the server makes the body of by `stringify`, where there is one. */
type Written = ExecutionResult & { readonly stringify: (answer: ExecutionResult) => string };

function settled(execute: Execute, cache: ResponseCache): Execute {
  return async (args) => {
    try {
      return await execute(args);
    } finally {
      await cache.settle();
    }
  };
}

function kept(execute: Execute, cache: ResponseCache, context: Context, document: string): Execute {
  return async (args) => {
    const { operationName, variableValues } = args;
    // An operation is the same whether it is named or alone.
    const name = getOperationAST(args.document, operationName)?.name?.value;
    const rights = rightsOf(context);
    const asked = { document, operationName: name, variables: variableValues ?? {}, rights };
    const found = await keptOrMade(cache, asked, context, async () => {
      const answer = await execute(args);
      if (isAsyncIterable(answer)) throw new Error('A query was answered with a stream.');
      return answer;
    });
    if ('kept' in found) return answerOf(found.kept, isOverHttp(context));
    const { made, data } = found;
    return data === null ? made : { ...made, stringify: writtenWith(() => data.text) };
  };
}

/** Over WebSocket the answer becomes part of a message, which needs the values: every digit of them, as when they are not kept. */
function answerOf(data: Buffer, isHttp: boolean): ExecutionResult {
  const text = data.toString();
  if (!isHttp) return { data: parsed(text) };
  const written: Written = { data: {}, stringify: writtenWith(() => text) };
  return written;
}

function writtenWith(data: () => string): Written['stringify'] {
  return ({ errors, extensions }) => {
    const more = Object.entries({ errors, extensions }).filter(([, value]) => value !== undefined);
    return `{"data":${data()}${more.map(([name, value]) => `,"${name}":${JSON.stringify(value)}`).join('')}}`;
  };
}

function parsed(text: string): Record<string, unknown> {
  const value = parseJsonExactly(text);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The text that was sent, or that stands for its name. */
function documentIn(context: unknown): string | null {
  const params = memberOf(context, 'params');
  const query = memberOf(params, 'query');
  return typeof query === 'string' ? query : null;
}

/** A WebSocket has no context of a server beside its request. */
function isOverHttp(context: unknown): boolean {
  return memberOf(context, 'waitUntil') !== undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isExecute(value: unknown): value is Execute {
  return typeof value === 'function';
}

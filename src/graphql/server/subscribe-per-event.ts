import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { renewContext, type Context } from '../context.ts';
import { EventResults } from './event-results.ts';

type SubscriptionContext = Context & YogaInitialContext;

/**
 * Answers each event of a subscription like a request of its own: what it selects is read anew, and nothing that was read for an
 * earlier one is kept. The stream ends with its request, also when that is cut off before the first answer.
 */
export function subscribePerEvent(): Plugin<SubscriptionContext> {
  return {
    onSubscribe({ args, setSubscribeFn }) {
      setSubscribeFn(() => subscribe(args, args.contextValue));
    },
  };
}

async function subscribe(
  args: ExecutionArgs,
  context: SubscriptionContext,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const events = await createSourceEventStream(args);
  if (!isAsyncIterable(events)) return events;
  const results = new EventResults(events, async (event) =>
    execute({ ...args, rootValue: event, contextValue: renewContext(context) }),
  );
  const { signal } = context.request;
  // A WebSocket outlives its subscriptions.
  signal.addEventListener('abort', () => void results.return(), { signal: results.ended });
  if (signal.aborted) await results.return();
  return results;
}

import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { accessRefusals } from '../access/access-refusals.ts';
import { renewContext, type Context } from '../context.ts';
import { EventResults } from './event-results.ts';
import { SubscriptionCaller } from './subscription-caller.ts';
import { UnconditionalSubscriptionRule } from './unconditional-subscription-rule.ts';

type SubscriptionContext = Context & YogaInitialContext;

/**
 * Answers each event of a subscription like a request of its own: what it selects is read anew, and nothing that was read for an
 * earlier one is kept; who asks is found out anew. The stream ends once that is nobody any more, and a caller who may no longer ask for
 * it is told so in place of the event. It ends with its request as well, also when that is cut off before the first answer.
 */
export function subscribePerEvent(): Plugin<SubscriptionContext> {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(UnconditionalSubscriptionRule);
    },
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
  const subscriber = new SubscriptionCaller(context, context.request);
  const results: EventResults = new EventResults(events, async (event) => {
    const caller = await subscriber.now();
    if (caller === null) return null;
    const errors = accessRefusals(args, caller);
    if (errors.length === 0)
      return execute({ ...args, rootValue: event, contextValue: renewContext(context, caller) });
    await results.return();
    return { errors };
  });
  subscriber.watch(results);
  const { signal } = context.request;
  // A WebSocket outlives its subscriptions.
  signal.addEventListener('abort', () => void results.return(), { signal: results.ended });
  if (signal.aborted) await results.return();
  return results;
}

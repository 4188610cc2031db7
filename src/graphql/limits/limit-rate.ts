import { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Debit, RateLimiter } from '../../modules/limits/rate-limiter.ts';
import { callerOf, depsOf, type Context } from '../context.ts';
import { measureOf } from './limit-operations.ts';
import { operationCost, type OperationCost } from './operation-cost.ts';
import { limitExceeded } from './refuse-beyond-limits.ts';

/**
 * Pours what an operation costs into the bucket of its caller before it runs, and refuses what does not fit in. Each answer tells what was
 * asked for, and how full the bucket is. A subscription costs once, when it begins, what each of its events selects.
 * @param limiter null limits nobody.
 */
export function limitRate(limiter: RateLimiter | null): Plugin<Context> {
  const debit = async (context: Context): Promise<OperationCost | null> => {
    const measure = measureOf(context);
    if (measure === null) return null;
    const debited: Debit = limiter ? await limiter.debit(callerOf(context), measure.cost) : 'UNLIMITED';
    const cost = operationCost(measure, debited, limiter?.rule ?? null);
    if (debited === 'UNLIMITED') return cost;
    if (debited !== 'NEVER_PASSES' && !debited.isTaken) depsOf(context).metrics?.rateLimited();
    refuseDebit(debited, cost, limiter?.rule.capacity ?? 0);
    return cost;
  };
  return {
    async onExecute({ args }) {
      const cost = await debit(args.contextValue);
      if (cost === null) return;
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(withCost(result, cost));
        },
      };
    },
    async onSubscribe({ args }) {
      const cost = await debit(args.contextValue);
      if (cost === null) return;
      return {
        onSubscribeResult: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(withCost(result, cost));
          return { onNext: (event) => event.setResult(withCost(event.result, cost)) };
        },
      };
    },
  };
}

function withCost<Result extends { readonly extensions?: unknown }>(
  result: Result,
  cost: OperationCost,
): Result {
  const { extensions } = result;
  return { ...result, extensions: { ...(typeof extensions === 'object' ? extensions : {}), cost } };
}

/** @throws GraphQLError RATE_LIMITED, or LIMIT_EXCEEDED for what would be refused for ever. */
function refuseDebit(debited: Exclude<Debit, 'UNLIMITED'>, cost: OperationCost, capacity: number): void {
  const { requested } = cost;
  if (debited === 'NEVER_PASSES')
    throw limitExceeded(
      `The operation costs ${requested}; a caller may ask for ${capacity} at once. Ask for less at a time.`,
      { limit: 'capacity', counted: requested, allowed: capacity, cost },
    );
  if (!debited.isTaken) throw rateLimited(debited.retryAfterSeconds, cost);
}

function rateLimited(retryAfterSeconds: number, cost: OperationCost): GraphQLError {
  const seconds = retryAfterSeconds === 1 ? 'a second' : `${retryAfterSeconds} seconds`;
  return new GraphQLError(
    `The operation costs ${cost.requested}, and ${cost.bucket?.remaining ?? 0} is left to this caller now. Try again in ${seconds}.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        retryAfterMs: retryAfterSeconds * 1_000,
        cost,
      },
    },
  );
}

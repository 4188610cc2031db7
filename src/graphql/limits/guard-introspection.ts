import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Caller } from '../../modules/access/domain/caller.ts';
import { type Disclosure, mayIntrospect } from '../../modules/limits/domain/disclosure.ts';
import { callerOf, type Context } from '../context.ts';
import { measureOf } from './limit-operations.ts';

/** Refuses an operation that asks for the schema, by whichever name or fragment, to callers who may not. `__typename` is no such question. */
export function guardIntrospection(disclosure: Disclosure): Plugin<Context> {
  return {
    onExecute({ args }) {
      if (measureOf(args.contextValue)?.shape.isIntrospecting !== true) return;
      const caller = callerOf(args.contextValue);
      if (!mayIntrospect(disclosure, caller)) throw refusal(disclosure, caller);
    },
  };
}

function refusal({ introspection }: Disclosure, { kind }: Caller): GraphQLError {
  if (introspection === 'off')
    return forbidden('This server tells its schema to nobody (INTROSPECTION=off).');
  if (kind !== 'NOBODY') return forbidden('Asking for the schema takes the scope INTROSPECTION.');
  return new GraphQLError('Asking for the schema takes a credential with the scope INTROSPECTION.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}

function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

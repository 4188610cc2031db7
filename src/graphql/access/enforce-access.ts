import type { Plugin } from 'graphql-yoga';
import { callerOf, type Context } from '../context.ts';
import { accessRefusals } from './access-refusals.ts';

/**
 * Keeps the access table: an operation that asks for anything that its caller may not have is refused as a whole, before any resolver runs, over HTTP and WebSocket
 * alike. What a row is about is looked at where the row is read.
 */
export function enforceAccess(): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = accessRefusals(args, callerOf(args.contextValue));
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = accessRefusals(args, callerOf(args.contextValue));
      if (errors.length > 0) setResultAndStopExecution({ errors });
    },
  };
}

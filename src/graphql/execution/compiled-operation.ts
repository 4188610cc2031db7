import type { ExecutionResult } from 'graphql';

export type PromiseOrValue<Value> = Value | Promise<Value>;

/** An operation of one document, made ready to be answered many times. */
export interface CompiledOperation {
  /**
   * The answer that `execute` of graphql-js gives: at once where every resolver answers at once, and never a rejection.
   * @param variables as the client gave them.
   */
  execute(
    contextValue: unknown,
    variables: Readonly<Record<string, unknown>>,
    rootValue?: unknown,
  ): PromiseOrValue<ExecutionResult>;

  /**
   * The same for variables that were found to be what the operation takes.
   * @param coerced as the schema takes them, made for this run.
   */
  executeCoerced(
    contextValue: unknown,
    variables: Readonly<Record<string, unknown>>,
    coerced: Readonly<Record<string, unknown>>,
    rootValue?: unknown,
  ): PromiseOrValue<ExecutionResult>;
}

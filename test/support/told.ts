import type { ExecutionResult } from 'graphql';
import type { PromiseOrValue } from '../../src/graphql/execution/compiled-operation.ts';

/** All that can be seen of an answer, in its order. */
export interface Told {
  readonly isAtOnce: boolean;
  readonly data: string | undefined;
  readonly errors: readonly string[];
}

export async function tell(answer: PromiseOrValue<ExecutionResult>): Promise<Told> {
  const isAtOnce = !(answer instanceof Promise);
  const { data, errors = [] } = await answer;
  return {
    isAtOnce,
    data: data === undefined ? undefined : JSON.stringify(data),
    errors: errors.map((error) =>
      JSON.stringify([
        error.message,
        error.path,
        error.locations,
        error.extensions,
        String(error.originalError),
      ]),
    ),
  };
}

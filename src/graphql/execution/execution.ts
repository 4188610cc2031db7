import type { ResponsePath } from 'graphql';
import { CollectedErrors } from './collected-errors.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type Arguments = Record<string, unknown>;

/** One run of an operation. */
export class Execution {
  readonly contextValue: unknown;
  readonly rootValue: unknown;
  /** As GraphQL read them. */
  readonly variables: Variables;
  readonly errors: CollectedErrors = new CollectedErrors();
  readonly #arguments = new Map<object, Arguments>();

  constructor(contextValue: unknown, rootValue: unknown, variables: Variables) {
    this.contextValue = contextValue;
    this.rootValue = rootValue;
    this.variables = variables;
  }

  /** The arguments of a field, read once a run. */
  argumentsOnce(field: object, read: () => Arguments): Arguments {
    let given = this.#arguments.get(field);
    if (given === undefined) {
      given = read();
      this.#arguments.set(field, given);
    }
    return given;
  }
}

/** A link of a path, in the form that graphql-js gives them and Pothos remembers them by. */
export function linkTo(
  prev: ResponsePath | undefined,
  key: string | number,
  typename: string | undefined,
): ResponsePath {
  return { prev, key, typename };
}

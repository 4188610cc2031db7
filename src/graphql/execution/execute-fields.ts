import type { ResponsePath } from 'graphql';
import type { Execution } from './execution.ts';

/** Answers a field of a value: at once, or by a promise of the language's own. */
export type RunField = (execution: Execution, source: unknown, parent: ResponsePath | undefined) => unknown;

export type Answer = Record<string, unknown>;

export interface FieldPlan {
  /** The name that it is answered under. */
  readonly name: string;
  readonly run: RunField;
  /** Whether it needs nothing of what the resolvers above it do. */
  readonly isAlone: boolean;
}

/** The fields of a value, in their order: an object, or a promise of it where one of them is a promise. */
export function executeFields(
  execution: Execution,
  fields: readonly FieldPlan[],
  source: unknown,
  path: ResponsePath | undefined,
): Answer | Promise<Answer> {
  const answer: Answer = {};
  let pending: string[] | null = null;
  try {
    for (const { name, run } of fields) {
      const value = run(execution, source, path);
      answer[name] = value;
      if (value instanceof Promise) (pending ??= []).push(name);
    }
  } catch (error) {
    if (pending === null) throw error;
    // Those under way may fail as well, and somebody has to hear of it.
    return settled(answer, pending).finally(() => {
      throw error;
    });
  }
  return pending === null ? answer : settled(answer, pending);
}

function settled(answer: Answer, names: readonly string[]): Promise<Answer> {
  return Promise.all(names.map((name) => answer[name])).then((values) => {
    names.forEach((name, index) => {
      answer[name] = values[index];
    });
    return answer;
  });
}

import { RequestHandle } from '../context.ts';

/** An answer over HTTP or WebSocket, as far as it is looked at. */
export interface SeenAnswer {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export interface AnswerFacts {
  readonly codes: readonly string[];
  /** Whether the client was told that something unforeseen happened, or that the server cannot do it now. */
  readonly hasFailed: boolean;
  readonly cost: number | null;
}

const FAILURES: readonly unknown[] = ['INTERNAL', 'UNAVAILABLE'];

/** What an answer says of itself, after its errors were put into the form that clients see. */
export function factsOfAnswer({ errors = [], extensions }: SeenAnswer): AnswerFacts {
  const codes = [...new Set(errors.map(({ extensions: more }) => codeIn(more?.['code'])))];
  return {
    codes,
    hasFailed: codes.some((code) => FAILURES.includes(code)),
    cost: costIn(extensions?.['cost']),
  };
}

function codeIn(code: unknown): string {
  return typeof code === 'string' ? code : 'none';
}

/** `extensions.cost`: a number, or an object that has it as `requested`. */
function costIn(cost: unknown): number | null {
  if (typeof cost === 'number') return cost;
  if (typeof cost !== 'object' || cost === null) return null;
  const value: unknown = Reflect.get(cost, 'requested') ?? Reflect.get(cost, 'cost');
  return typeof value === 'number' ? value : null;
}

/** Who asks, by the context of an operation; null when there is none. */
export function callerIdIn(contextValue: unknown): string | null {
  if (typeof contextValue !== 'object' || contextValue === null) return null;
  const handle: unknown = Reflect.get(contextValue, 'handle');
  return handle instanceof RequestHandle ? handle.caller.id : null;
}

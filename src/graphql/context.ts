import type { PrismaClient } from '../db/generated/client.ts';
import type { Caller, Rights } from '../modules/access/domain/caller.ts';
import type { AppDeps } from './app-deps.ts';

/** Sees what an answer is made of while it is made. */
export interface AnswerWatch {
  /** In place of what the request was given. */
  readonly deps: AppDeps;
  /** Somebody looks at who asks: the answer may be for that caller alone. */
  sawCaller(): void;
}

/** Stands for one request. It says nothing by itself: what belongs to the request is found through it. */
export class RequestHandle {
  readonly requestId: string;
  readonly caller: Caller;
  /** Whether somebody may ask if more rows follow a page; false only where it is known that nobody does. */
  looksAhead = true;
  /** Null while nobody watches. */
  watch: AnswerWatch | null = null;
  readonly #deps: AppDeps;

  constructor(deps: AppDeps, requestId: string, caller: Caller) {
    this.#deps = deps;
    this.requestId = requestId;
    this.caller = caller;
  }

  /** What the application is made of, as whoever watches has it seen. */
  static depsOf(handle: RequestHandle): AppDeps {
    return handle.watch?.deps ?? handle.#deps;
  }
}

/**
 * What every resolver gets. The server copies this object, so what belongs to a request hangs on the handle, which every
 * copy shares. The database client stays out of the type: the builder would carry it through every field's inference.
 */
export interface Context {
  readonly handle: RequestHandle;
}

/** The context of one request. */
export function createContext(deps: AppDeps, requestId: string, caller: Caller): Context {
  return { handle: new RequestHandle(deps, requestId, caller) };
}

/** Whether what a server was given as context is ours. */
export function isContext(context: unknown): context is Context {
  return (
    typeof context === 'object' && context !== null && Reflect.get(context, 'handle') instanceof RequestHandle
  );
}

/** The same context for another answer to the same request, to whom it is now: what was read for the one before is read anew. */
export function renewContext(context: Context, caller: Caller): Context {
  const { requestId } = context.handle;
  return { ...context, ...createContext(depsOf(context), requestId, caller) };
}

export function depsOf({ handle }: Context): AppDeps {
  return RequestHandle.depsOf(handle);
}

/** Who asks. */
export function callerOf({ handle }: Context): Caller {
  handle.watch?.sawCaller();
  return handle.caller;
}

/** What who asks may do: the same for many callers, so that they may share an answer that follows from it. */
export function rightsOf({ handle }: Context): Rights {
  return handle.caller;
}

export function dbOf(context: Context): PrismaClient {
  return depsOf(context).db;
}

import type { ExecutionResult } from 'graphql';
import { writeJson } from '../../shared/json-text.ts';
import type { Context } from '../context.ts';
import type { ResponseCache } from './response-cache.ts';
import type { AskedAnswer } from './response-key.ts';

/** What a query is answered with. */
export type FoundAnswer =
  /** The JSON of the data of an answer that was kept. */
  | { readonly kept: Buffer }
  /** An answer that was made now, with the JSON of its data where that is written or is to be: it is written once. */
  | { readonly made: ExecutionResult; readonly data: WrittenOnce | null };

/** A text that is made when it is first asked for. */
export class WrittenOnce {
  readonly #write: () => string;
  #text: string | null = null;

  constructor(write: () => string) {
    this.#write = write;
  }

  get text(): string {
    this.#text ??= this.#write();
    return this.#text;
  }
}

/**
 * What is kept for a query, or what it is answered with now, which is kept where it may be: without errors, and with all of what it was made of known. Whoever
 * asks has let the caller in, measured and debited the query before.
 */
export async function keptOrMade(
  cache: ResponseCache,
  asked: AskedAnswer,
  context: Context,
  make: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<FoundAnswer> {
  const key = cache.keyOf(asked);
  const kept = cache.lookup(key);
  if (kept) return { kept: kept.data };
  const trace = cache.begin(context);
  if (trace === null) return { made: await make(), data: null };
  try {
    const made = await make();
    const { data, errors = [] } = made;
    const written = data && errors.length === 0 ? new WrittenOnce(() => writeJson(data)) : null;
    if (written === null) trace.cannotTell('failed');
    cache.store(key, trace, () => Buffer.from(written?.text ?? ''));
    return { made, data: written };
  } finally {
    context.handle.watch = null;
  }
}

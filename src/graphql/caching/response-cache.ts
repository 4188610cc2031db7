import type { ChangeFeed } from '../../db/changes/change-feed.ts';
import type { PrismaClient } from '../../db/generated/client.ts';
import { depsOf, type Context } from '../context.ts';
import { KeptAnswers, type KeptAnswer } from './kept-answers.ts';
import { modelTablesOf, type ModelTable } from './model-tables.ts';
import { concerns, ReadTrace, type UnknownReason } from './read-trace.ts';
import { type AskedAnswer, ResponseKeys } from './response-key.ts';
import { tracedClient } from './traced-client.ts';
import { tracedDeps } from './traced-deps.ts';

/** What became of a query. */
export type CacheOutcome = 'hit' | 'kept' | 'changed' | 'too large' | 'silent' | UnknownReason;
/** Why an answer is no longer kept. */
export type DropReason = 'change' | 'room' | 'missed';

/** Counts what the cache does. */
export interface CacheObserver {
  asked(outcome: CacheOutcome): void;
  dropped(reason: DropReason, count: number): void;
}

export interface CacheSettings {
  readonly feed: ChangeFeed;
  readonly db: PrismaClient;
  /** What all answers together may take. */
  readonly mostBytes: number;
  readonly observer?: CacheObserver;
}

/**
 * Answers of queries that are kept until something they were made of changes. What that was is noted while they are made: an answer is kept when all of it is known,
 * and when none of it has changed meanwhile. Nothing is answered while changes may be missed.
 */
export class ResponseCache {
  readonly #feed: ChangeFeed;
  readonly #observer: CacheObserver | null;
  readonly #answers: KeptAnswers;
  readonly #keys = new ResponseKeys();
  readonly #models: ReadonlyMap<string, ModelTable>;
  readonly #end: () => void;

  constructor({ feed, db, mostBytes, observer }: CacheSettings) {
    this.#feed = feed;
    this.#observer = observer ?? null;
    this.#models = modelTablesOf(db);
    this.#answers = new KeptAnswers(mostBytes, () => this.#observer?.dropped('room', 1));
    this.#end = feed.listen({
      changed: (change) => this.#dropped('change', this.#answers.drop(change)),
      missed: () => this.#dropped('missed', this.#answers.clear()),
    });
  }

  /** How many answers are kept. */
  get count(): number {
    return this.#answers.count;
  }

  /** What they take, about. */
  get bytes(): number {
    return this.#answers.bytes;
  }

  /** The key of a query. Whoever looks up an answer has let the caller in, measured and debited the query before. */
  keyOf(asked: AskedAnswer): string {
    return this.#keys.of(asked);
  }

  /** The answer that is kept; null when there is none, or when it may be out of date. */
  lookup(key: string): KeptAnswer | null {
    const answer = this.#feed.isCurrent ? this.#answers.get(key) : null;
    if (answer) this.#observer?.asked('hit');
    return answer;
  }

  /**
   * Has everything noted that the request of a context reads from now on, until `store` or `release`. To be called before anything is read for it, once a
   * request, for queries alone. @returns null when nothing can be kept now.
   */
  begin(context: Context): ReadTrace | null {
    const mark = this.#feed.mark();
    const told = this.#feed.tables;
    if (mark === null || told === null) {
      this.#observer?.asked('silent');
      return null;
    }
    const deps = depsOf(context);
    const trace = new ReadTrace(mark, told);
    const db = tracedClient(deps.db, trace, this.#models);
    context.handle.watch = {
      deps: tracedDeps(deps, db, trace),
      sawCaller: () => trace.cannotTell('caller'),
    };
    return trace;
  }

  /** Ends what `begin` began, and keeps the answer where it may. @param data the JSON of `data` of an answer without errors. */
  store(key: string, trace: ReadTrace, data: () => Buffer): void {
    // It is kept whether somebody counts or not.
    const outcome = this.#outcomeOf(key, trace, data);
    this.#observer?.asked(outcome);
  }

  /** Waits until everything is heard that was committed before, so that who has changed something reads it next. */
  async settle(): Promise<void> {
    await this.#feed.settle();
  }

  /** Keeps nothing any more. */
  close(): void {
    this.#end();
    this.#answers.clear();
  }

  #outcomeOf(key: string, trace: ReadTrace, data: () => Buffer): CacheOutcome {
    if (trace.unknown !== null) return trace.unknown;
    const changes = this.#feed.since(trace.mark);
    if (changes === null || changes.some((change) => concerns(change, trace))) return 'changed';
    return this.#answers.set(key, data(), trace) ? 'kept' : 'too large';
  }

  #dropped(reason: DropReason, count: number): void {
    if (count > 0) this.#observer?.dropped(reason, count);
  }
}

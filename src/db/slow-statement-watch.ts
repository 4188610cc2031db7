import { performance } from 'node:perf_hooks';
import type { StatementObserver } from './statement-observer.ts';

export interface SlowStatement {
  /** As it was sent, with placeholders where it has parameters. */
  readonly text: string;
  readonly durationMs: number;
}

/** Upkeep and copies of whole tables take as long as the tables are large. */
const EXPECTED = /^\s*(VACUUM|ANALYZE|COPY)\b/i;

/** Hears of the statements of one client that took too long, and hands them on. It keeps none: what nobody listens for is forgotten. */
export class SlowStatementWatch implements StatementObserver {
  readonly #thresholdMs: number;
  #listener: ((statement: SlowStatement) => void) | null = null;

  /** @param thresholdMs from which duration on a statement is slow. */
  constructor(thresholdMs: number) {
    this.#thresholdMs = thresholdMs;
  }

  /** Tells one listener from now on, in place of the one before; null tells nobody. */
  listen(listener: ((statement: SlowStatement) => void) | null): void {
    this.#listener = listener;
  }

  begin(text: string): () => void {
    const begunAt = performance.now();
    return () => this.note(text, performance.now() - begunAt);
  }

  /** To be called with every statement that has ended, whether it succeeded or not. */
  note(text: string, durationMs: number): void {
    if (durationMs >= this.#thresholdMs && !EXPECTED.test(text)) this.#listener?.({ text, durationMs });
  }
}

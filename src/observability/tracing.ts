import type { StatementObserver } from '../db/statement-observer.ts';

/** What a span says of what it stands for: names and numbers, and no value that a caller gave. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

export interface SpanRequest {
  readonly name: string;
  readonly facts: SpanFacts;
  /** What another process says it is part of, in the form of the header `traceparent`; the span that runs here when not given. */
  readonly traceparent?: string | null;
}

/** Tells a collector what took how long. */
export interface Tracing {
  /** Runs something as a span of its own: what it begins lies below it, and a failure is noted. @returns what that returns. */
  inSpan<Result>(request: SpanRequest, run: () => Result): Result;
  /** Notes the statements of a client that are part of a span. */
  readonly statements: StatementObserver;
  /** What runs here now, in the form of the header `traceparent`; null outside of spans. */
  traceparent(): string | null;
  /** Sends what has not been sent. */
  flush(): Promise<void>;
  /** Sends what has not been sent, and ends. */
  close(): Promise<void>;
}

/** What a circuit breaker does with the next call. */
export const BREAKER_STATES = {
  CLOSED: 'Calls go through.',
  OPEN: 'Calls are refused at once, until the instant of the next trial.',
  HALF_OPEN: 'One call goes through on trial: it closes the breaker, or opens it again.',
} as const;
export type BreakerState = keyof typeof BREAKER_STATES;

/** A change of a breaker, as one process saw it. */
export interface BreakerChange {
  /** The source by its name: `results:https://example.org`, `llm:openai`. */
  readonly source: string;
  readonly state: BreakerState;
  /** Calls that failed one after another; 0 when it closes. */
  readonly failures: number;
  /** Null when it closes. */
  readonly lastError: string | null;
  readonly changedAt: Date;
  /** When the next call goes through on trial; null unless it is open. */
  readonly retryAt: Date | null;
}

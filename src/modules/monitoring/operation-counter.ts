/** Operations of one minute. */
export interface MinuteOfOperations {
  /** The minute's first instant. */
  readonly minute: Date;
  readonly operations: number;
  /** Those that ended with a failure that nobody could foresee. */
  readonly failures: number;
}

const MINUTE_MS = 60_000;
/** While the database is away, minutes wait for it; older ones are given up. */
const MOST_MINUTES = 1_440;

/** Counts the operations that a process answers, minute by minute, in memory. */
export class OperationCounter {
  readonly #minutes = new Map<number, { operations: number; failures: number }>();

  /** Counts one operation. @param hasFailed whether it ended with a failure that nobody could foresee. */
  count(at: Date, hasFailed: boolean): void {
    this.#add(at, 1, hasFailed ? 1 : 0);
  }

  /** Hands out what was counted and begins anew. What could not be stored is given back by `putBack`. */
  take(): readonly MinuteOfOperations[] {
    const taken = [...this.#minutes].map(([minute, counts]) => ({ minute: new Date(minute), ...counts }));
    this.#minutes.clear();
    return taken;
  }

  putBack(minutes: readonly MinuteOfOperations[]): void {
    for (const { minute, operations, failures } of minutes) this.#add(minute, operations, failures);
  }

  #add(at: Date, operations: number, failures: number): void {
    const minute = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS;
    const counts = this.#minutes.get(minute) ?? { operations: 0, failures: 0 };
    counts.operations += operations;
    counts.failures += failures;
    this.#minutes.set(minute, counts);
    if (this.#minutes.size > MOST_MINUTES) this.#minutes.delete(Math.min(...this.#minutes.keys()));
  }
}

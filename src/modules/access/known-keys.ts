import type { Clock } from '../../shared/clock.ts';
import { DomainError } from '../../shared/domain-error.ts';
import type { KeyInForce } from './reads/keys-in-force.ts';

/** How old what is kept may be: for so long a key that was revoked by another process opens something. */
const LONGEST_KEPT_MS = 3_000;
/** How old it may be where a key is not among it: for so long one that another process made is not known. */
const SHORTEST_KEPT_MS = 250;
/** For how long a reading may take. One whose connection was lost without a word would hold up every request. */
const PATIENCE_MS = 2_000;

type Keys = ReadonlyMap<string, KeyInForce>;

/**
 * The keys in force, kept for a few seconds. They are read all at once, and never more than four times a second, so that a flood of wrong
 * keys is no flood of statements.
 */
export class KnownKeys {
  readonly #read: () => Promise<Keys>;
  readonly #clock: Clock;
  readonly #patienceMs: number;
  #kept: { readonly keys: Keys; readonly readAt: number } | null = null;
  #reading: Promise<Keys> | null = null;

  constructor(read: () => Promise<Keys>, clock: Clock, patienceMs = PATIENCE_MS) {
    this.#read = read;
    this.#clock = clock;
    this.#patienceMs = patienceMs;
  }

  /** The key of this prefix; null when there is none in force. @throws DomainError UNAVAILABLE when that is not answered in time. */
  async find(prefix: string): Promise<KeyInForce | null> {
    const known = (await this.#keys(LONGEST_KEPT_MS)).get(prefix);
    return known ?? (await this.#keys(SHORTEST_KEPT_MS)).get(prefix) ?? null;
  }

  async hasAny(): Promise<boolean> {
    return (await this.#keys(LONGEST_KEPT_MS)).size > 0;
  }

  /** Keys were changed: what is kept, and what is being read, is out of date. */
  forget(): void {
    this.#kept = null;
    this.#reading = null;
  }

  async #keys(longestMs: number): Promise<Keys> {
    const kept = this.#kept;
    // A clock that was set back makes what is kept look new for too long.
    const age = kept === null ? Number.NaN : this.#clock.now().getTime() - kept.readAt;
    if (kept !== null && age >= 0 && age < longestMs) return kept.keys;
    this.#reading ??= this.#readAnew();
    return await this.#reading;
  }

  #readAnew(): Promise<Keys> {
    const readAt = this.#clock.now().getTime();
    const reading = this.#readInTime().then(
      (keys) => {
        if (this.#reading === reading) {
          this.#kept = { keys, readAt };
          this.#reading = null;
        }
        return keys;
      },
      (error: unknown) => {
        if (this.#reading === reading) this.#reading = null;
        throw error;
      },
    );
    return reading;
  }

  async #readInTime(): Promise<Keys> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const message = 'The database cannot be reached now. Try again in a moment.';
    const timer = setTimeout(() => reject(new DomainError('UNAVAILABLE', message)), this.#patienceMs);
    try {
      return await Promise.race([this.#read(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

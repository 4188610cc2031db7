import type { Kind } from './mixed-load.ts';
import type { Sample } from './sender.ts';

/**
 * What became of many calls, in the order in which they ended. Kept as numbers, not as objects: half a million objects had this process, which measures, stop
 * for up to a tenth of a second to look through them, longer from minute to minute, and every call that was under way then seemed slow.
 */
export class SampleLog implements Iterable<Sample> {
  readonly #kinds: Kind[] = [];
  readonly #kindOf: Uint8Array;
  readonly #atMs: Float64Array;
  readonly #durationMs: Float64Array;
  readonly #faults = new Map<number, string>();
  #length = 0;

  /** @param most calls that can be noted. */
  constructor(most: number) {
    this.#kindOf = new Uint8Array(most);
    this.#atMs = new Float64Array(most);
    this.#durationMs = new Float64Array(most);
  }

  get length(): number {
    return this.#length;
  }

  /** @throws RangeError when there is no room left. */
  add({ kind, atMs, durationMs, fault }: Sample): void {
    const at = this.#length;
    if (at === this.#atMs.length) throw new RangeError(`There is room for ${at} calls.`);
    this.#length += 1;
    const known = this.#kinds.indexOf(kind);
    this.#kindOf[at] = known === -1 ? this.#kinds.push(kind) - 1 : known;
    this.#atMs[at] = atMs;
    this.#durationMs[at] = durationMs;
    if (fault !== null) this.#faults.set(at, fault);
  }

  *[Symbol.iterator](): Generator<Sample> {
    for (let at = 0; at < this.#length; at += 1) {
      const kind = this.#kinds[this.#kindOf[at] ?? 0];
      if (kind === undefined) return;
      yield {
        kind,
        atMs: this.#atMs[at] ?? NaN,
        durationMs: this.#durationMs[at] ?? NaN,
        fault: this.#faults.get(at) ?? null,
      };
    }
  }
}

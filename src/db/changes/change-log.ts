import type { Change } from './change.ts';

/** How many changes are remembered. Who began to read before the oldest of them cannot know any more. */
const REMEMBERED = 4_096;

/** The last changes in the order in which they were heard, each with its number. */
export class ChangeLog {
  readonly #changes: Change[] = [];
  #number = 0;

  /** The number of the newest change. */
  get number(): number {
    return this.#number;
  }

  add(change: Change): void {
    this.#changes[this.#number % REMEMBERED] = change;
    this.#number += 1;
  }

  /** The changes after the one with this number; null when there were more than are remembered. */
  since(number: number): readonly Change[] | null {
    const missing = this.#number - number;
    if (missing === 0) return [];
    if (missing > REMEMBERED) return null;
    return Array.from({ length: missing }, (_, index) => this.#changes[(number + index) % REMEMBERED]).filter(
      (change) => change !== undefined,
    );
  }
}

import { indexAt } from '../numeric/at.ts';

/**
 * Which of `size` unknowns a set of equations `unknown[left] - unknown[right] = difference` ties together. A union-find
 * in which each unknown keeps its offset to the head of its group, so that a contradicting equation is seen at once.
 * Differences are whole numbers.
 */
export class ComparisonGraph {
  readonly #parents: Int32Array;
  readonly #offsets: Int32Array;
  #hasContradiction = false;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, node) => node);
    this.#offsets = new Int32Array(size);
  }

  /** True once two chains of equations gave one pair of unknowns different differences. */
  get hasContradiction(): boolean {
    return this.#hasContradiction;
  }

  link(left: number, right: number, difference: number): void {
    const leftHead = this.groupOf(left);
    const rightHead = this.groupOf(right);
    const offset = difference - indexAt(this.#offsets, left) + indexAt(this.#offsets, right);
    if (leftHead === rightHead) {
      if (offset !== 0) this.#hasContradiction = true;
      return;
    }
    this.#parents[leftHead] = rightHead;
    this.#offsets[leftHead] = offset;
  }

  /** The unknown at the head of this one's group: two unknowns are tied together when their heads are the same. */
  groupOf(node: number): number {
    const parent = indexAt(this.#parents, node);
    if (parent === node) return node;
    const head = this.groupOf(parent);
    if (head !== parent) {
      this.#offsets[node] = indexAt(this.#offsets, node) + indexAt(this.#offsets, parent);
      this.#parents[node] = head;
    }
    return head;
  }
}

import { indexAt } from '../numeric/at.ts';

/** Which of the things 0..size - 1 are tied together by a chain of links: a union-find with shortened paths. */
export class ComparisonGraph {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, node) => node);
  }

  link(left: number, right: number): void {
    this.#parents[this.groupOf(left)] = this.groupOf(right);
  }

  /** The thing that stands for the whole group: the same for all that are tied together. */
  groupOf(node: number): number {
    let head = node;
    for (let parent = indexAt(this.#parents, head); parent !== head; parent = indexAt(this.#parents, head)) {
      this.#parents[head] = indexAt(this.#parents, parent);
      head = parent;
    }
    return head;
  }
}

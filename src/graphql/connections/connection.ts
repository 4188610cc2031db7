/** A row of a page with its place in the order. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface LoadedPage<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page that is read when something of it is asked for, once; and the count likewise. */
export class Connection<Node> {
  readonly #load: () => Promise<LoadedPage<Node>>;
  readonly #count: () => Promise<number>;
  #page: Promise<LoadedPage<Node>> | null = null;

  constructor(load: () => Promise<LoadedPage<Node>>, count: () => Promise<number>) {
    this.#load = load;
    this.#count = count;
  }

  async page(): Promise<LoadedPage<Node>> {
    this.#page ??= this.#load();
    return this.#page;
  }

  async totalCount(): Promise<number> {
    return this.#count();
  }
}

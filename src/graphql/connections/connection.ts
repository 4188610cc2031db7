type PromiseOr<Value> = Value | Promise<Value>;

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
  readonly #load: () => PromiseOr<LoadedPage<Node>>;
  readonly #count: () => Promise<number>;
  #page: PromiseOr<LoadedPage<Node>> | null = null;

  constructor(load: () => PromiseOr<LoadedPage<Node>>, count: () => Promise<number>) {
    this.#load = load;
    this.#count = count;
  }

  /** What is made of the page: at once where its rows were read with their parents. */
  of<Made>(make: (page: LoadedPage<Node>) => Made): PromiseOr<Made> {
    const page = (this.#page ??= this.#load());
    return page instanceof Promise ? page.then(make) : make(page);
  }

  async totalCount(): Promise<number> {
    return this.#count();
  }
}

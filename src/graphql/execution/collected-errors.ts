import type { GraphQLError, ResponsePath } from 'graphql';

/** The errors of one answer, each kept unless its place, or one above it, is null already because of another one. */
export class CollectedErrors {
  readonly all: GraphQLError[] = [];
  readonly #places = new Set<ResponsePath | undefined>();

  /** @param place where null is answered because of it: a link that the links of the places below it lead to; undefined for the whole. */
  add(error: GraphQLError, place: ResponsePath | undefined): void {
    if (this.#isNull(place)) return;
    this.#places.add(place);
    this.all.push(error);
  }

  #isNull(place: ResponsePath | undefined): boolean {
    for (let link = place; link !== undefined; link = link.prev) {
      if (this.#places.has(link)) return true;
    }
    return this.#places.has(undefined);
  }
}

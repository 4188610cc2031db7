/** What a comparison of the database with its migrations came to. */
export type SchemaComparison =
  | {
      readonly kind: 'COMPARED';
      /** A line each, the first 50. */
      readonly differences: readonly string[];
      readonly differenceCount: number;
    }
  /** No comparison was possible: the role may not make the database that it needs, or migrations are still to be applied. */
  | { readonly kind: 'NOT_COMPARED'; readonly reason: string };

/** Words and signs that a document may have. GraphiQL's introspection has about 300. */
export const MOST_TOKENS = 2_000;

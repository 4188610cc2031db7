/**
 * What one operation may ask for; how each number is counted says `measureShape` and `measureCost`. All 31 DNA vectors of a team,
 * field by field, are about 1,300 fields; the introspection of a client has about 300 words and signs.
 */
export const OPERATION_LIMITS = {
  /** Of the document, before anything is made of it: the server keeps documents that it has read. */
  characters: 100_000,
  /** Brackets within each other in the document, before it is parsed. */
  nesting: 200,
  /** Words and signs of the document. */
  tokens: 2_000,
  depth: 16,
  breadth: 1_500,
  aliases: 100,
  rootFields: 50,
  directives: 50,
  /** Fields named again beside themselves: whether they agree is found out by comparing each with each. */
  repeats: 250,
  /** Values in the variables of what is no upload. */
  values: 10_000,
  /** The same of an upload: a thousand records, each with 200 values that an exchange answered. */
  uploadValues: 200_000,
  cost: 50_000,
} as const;

/** Sums and products stay exact up to here, and stop here. */
export const MOST_COUNTED = Number.MAX_SAFE_INTEGER;

/** The cost of `__schema` and of `__type`, whatever is asked of them: a schema is large, but it is there. */
export const INTROSPECTION_COST = 1_000;

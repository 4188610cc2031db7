/** A B-tree of PostgreSQL takes rows of at most 2,704 bytes; some of it are keys and headers. */
const MOST_INDEXED_BYTES = 2_600;

/** What a text that is too long breaks. */
export const INDEX_RULE = `an index takes ${MOST_INDEXED_BYTES} bytes of UTF-8`;

/** Whether texts, as one row of an index, may be more than PostgreSQL takes. */
export function isTooLongForIndex(texts: readonly (string | null)[]): boolean {
  const bytes = texts.reduce(
    (sum, text) => sum + (text === null ? 0 : new TextEncoder().encode(text).length),
    0,
  );
  return bytes > MOST_INDEXED_BYTES;
}

/** The beginning of a text, for a message. */
export function shortened(text: string | null): string | null {
  return text !== null && text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** A comment, a text of several lines, a text, or a bracket; whatever stands in the first three is none. */
const PARTS = /#[^\n\r]*|"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n\r])*"?|[[{(]|[\]})]/g;

/**
 * Whether a document has brackets of any kind within each other more than `most` levels deep. Parsing goes as deep as they do, and so does
 * much of what comes after it. Makes nothing of the document, which may be none.
 */
export function isDocumentNestedDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (const [part] of text.matchAll(PARTS)) {
    if ('[{('.includes(part)) depth += 1;
    else if (']})'.includes(part)) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

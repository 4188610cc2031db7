const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

export interface JsonLimits {
  /** Lists and objects within each other. */
  readonly depth: number;
  /** Lists, objects, and what else is in them. */
  readonly values: number;
}

/**
 * What a JSON text has too much of, if anything. Reads only as far as it must, and makes nothing of the text, which may be no JSON at all: an
 * empty list has two characters, and takes a hundred times as long to make as to count.
 */
export function findJsonExcess(text: string, most: JsonLimits): keyof JsonLimits | null {
  let depth = 0;
  let values = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfText(text, index);
    else if (code === COMMA) values += 1;
    else if (OPENING.has(code)) {
      values += 1;
      depth += 1;
      if (depth > most.depth) return 'depth';
    } else if (CLOSING.has(code)) depth -= 1;
    if (values > most.values) return 'values';
  }
  return null;
}

/** Where the text ends that begins with the quote at `start`: at its other quote, or at the end of everything. */
function endOfText(text: string, start: number): number {
  const end = text.indexOf('"', start + 1);
  if (end === -1) return text.length;
  if (text.charCodeAt(end - 1) !== BACKSLASH) return end;
  // A search for each quote takes long where many of them are escaped.
  for (let index = start + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return index;
    if (code === BACKSLASH) index += 1;
  }
  return text.length;
}

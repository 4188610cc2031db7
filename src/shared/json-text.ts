import { randomUUID } from 'node:crypto';
import { parseJsonExactly } from './parse-json-exactly.ts';

/** Texts that were left out of a document while it was written; null while none is written by `writeJson`. */
let leftOut: string[] | null = null;

/** No text from outside can hold it by chance, and nobody learns it. */
const PLACE = `json ${randomUUID()}`;
const WRITTEN_PLACE = JSON.stringify(PLACE);

/**
 * JSON that is answered as the database wrote it, every digit included: to read a vector of thirty kilobytes and to write it again takes five times as
 * long as all the rest of its way. `writeJson` copies the text; to everybody else it is the value that it says.
 */
export class JsonText {
  readonly text: string;

  /** @param text JSON, from a source that is known to write it right. */
  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    if (leftOut === null) return parseJsonExactly(this.text);
    leftOut.push(this.text);
    return PLACE;
  }
}

/** What JSON.stringify writes, with each JsonText in its place as it stands. */
export function writeJson(value: unknown): string {
  const texts: string[] = [];
  leftOut = texts;
  try {
    const written = JSON.stringify(value);
    if (texts.length === 0) return written;
    const [first = '', ...rest] = written.split(WRITTEN_PLACE);
    return rest.reduce((whole, piece, index) => whole + (texts[index] ?? '') + piece, first);
  } finally {
    leftOut = null;
  }
}

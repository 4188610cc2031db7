import { z } from 'zod';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import { sha256 } from '../../shared/canonical-hash.ts';

/** Documents by the SHA-256 of their text, in hexadecimal. */
export type PublishedDocuments = ReadonlyMap<string, string>;

const manifest = z.record(z.string(), z.string());

/**
 * Reads a manifest, a JSON object of `{hash: document}`, as `npm run codegen` writes one for the published client.
 * @param place what refusals call it, such as the path of the file.
 * @throws InvalidInputError for a text that is no manifest, and for a document that is not what its hash stands for.
 */
export function parsePublishedDocuments(text: string, place: string): PublishedDocuments {
  const read = manifest.safeParse(jsonIn(text));
  if (!read.success)
    throw new InvalidInputError(
      'PERSISTED_DOCUMENTS',
      place,
      'must be JSON: an object of documents by their hash',
    );
  const entries = Object.entries(read.data);
  for (const [hash, document] of entries) {
    const actual = sha256(document);
    if (hash !== actual)
      throw new InvalidInputError(
        `PERSISTED_DOCUMENTS: ${place}`,
        hash,
        `is not the SHA-256 of its document: that is ${actual}`,
      );
  }
  return new Map(entries);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

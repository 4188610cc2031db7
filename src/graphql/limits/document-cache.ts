import type { DocumentNode } from 'graphql';

/** In characters. What is made of a document takes up to a hundred times as much memory. */
export const CACHE_LIMITS = { document: 20_000, together: 500_000 } as const;

/** The documents that were read last, so that the same one is not read and validated again. Long ones, which nobody's program sends often, are not kept. */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>();
  #characters = 0;

  /** Of all documents that are kept. */
  get characters(): number {
    return this.#characters;
  }

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text);
    if (document === undefined) return undefined;
    // The order of a map is that of its insertions: what was asked for last goes to the end.
    this.#documents.delete(text);
    this.#documents.set(text, document);
    return document;
  }

  set(text: string, document: DocumentNode): void {
    if (text.length > CACHE_LIMITS.document || this.#documents.has(text)) return;
    this.#documents.set(text, document);
    this.#characters += text.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= CACHE_LIMITS.together) break;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}

/** Documents that cannot be read are found out about again: that is fast, and each would be kept with its text. */
export const NO_CACHE = { get: () => undefined, set: () => undefined };

import type { PublishedDocuments } from './published-documents.ts';

/** Which documents a server takes. */
export interface DocumentRules {
  readonly published: PublishedDocuments;
  /** Whether everybody may send any document; else only callers with the scope DOCUMENTS_ARBITRARY may send what is not published. */
  readonly takesAny: boolean;
}

/** The rules of a server that was told nothing: it knows no document, and takes any. */
export const ANY_DOCUMENT: DocumentRules = { published: new Map(), takesAny: true };

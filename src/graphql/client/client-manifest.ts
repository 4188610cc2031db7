import { publishedDocuments, type OperationsFile } from './published-documents.ts';

/** A plugin of codegen: the text of each published document by its SHA-256, for servers that take documents by it. */
export function plugin(_schema: unknown, files: readonly OperationsFile[]): string {
  const documents = publishedDocuments(files);
  return JSON.stringify(Object.fromEntries(documents.map(({ hash, text }) => [hash, text])), null, 2) + '\n';
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKOUT_DIR } from './db/checkout-dir.ts';
import { ANY_DOCUMENT, type DocumentRules } from './graphql/protocol/document-rules.ts';
import { parsePublishedDocuments } from './graphql/protocol/published-documents.ts';
import type { ProtocolEnv } from './protocol-env.ts';
import { InvalidInputError } from './shared/invalid-input-error.ts';

/** What `npm run codegen` writes beside the published client. */
const MANIFEST_OF_CLIENT = path.join(CHECKOUT_DIR, 'client', 'documents.json');

/**
 * The rules for documents, with the manifest that the settings name, or else that of the published client. Where any document is
 * taken, a server can do without the latter.
 * @throws InvalidInputError when the manifest cannot be read, or holds something else.
 */
export async function readDocumentRules(env: ProtocolEnv): Promise<DocumentRules> {
  const { persistedDocuments, takesAnyDocument: takesAny } = env;
  const place = persistedDocuments ?? MANIFEST_OF_CLIENT;
  const text = await readFile(place, 'utf8').catch((error: unknown) => {
    if (persistedDocuments === null && takesAny) return null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInputError('PERSISTED_DOCUMENTS', place, `cannot be read: ${reason}`);
  });
  return text === null ? ANY_DOCUMENT : { published: parsePublishedDocuments(text, place), takesAny };
}

import { type Caller, may } from '../../modules/access/domain/caller.ts';
import { sha256 } from '../../shared/canonical-hash.ts';
import { DomainError } from '../../shared/domain-error.ts';
import { InvalidInputError } from '../../shared/invalid-input-error.ts';
import type { DocumentRules } from './document-rules.ts';

/** What Apollo’s clients and urql look for, in order to send the document itself. */
const NOT_FOUND_FOR_APOLLO = 'PersistedQueryNotFound';

/** The members of a request that can ask for a document; nothing is known of their types yet. */
interface DocumentRequest {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

interface NamedDocument {
  readonly hash: string;
  readonly isApollo: boolean;
}

/**
 * The text of the document that a request asks for: sent whole, or named by its hash, as `documentId: "sha256:…"` (GraphQL over HTTP) or in
 * `extensions.persistedQuery` (Apollo). Nothing is ever published by being sent. What is published is so in either form.
 * @param askCaller is called only for a document that is not published, where not everybody may send one.
 * @returns null for a request without any document, which is refused further on.
 * @throws InvalidInputError for a name of another form, or of another document than is sent with it.
 * @throws DomainError NOT_FOUND for a name that stands for nothing, DOCUMENT_NOT_PUBLISHED, or what `askCaller` throws.
 */
export async function documentAskedFor(
  { published, takesAny }: DocumentRules,
  asked: DocumentRequest,
  askCaller: () => Promise<Caller>,
): Promise<string | null> {
  const named = documentNamedIn(asked);
  const sent = typeof asked.query === 'string' && asked.query !== '' ? asked.query : null;
  if (sent === null) return named === null ? null : publishedOf(named, published);
  if (named !== null && sha256(sent) !== named.hash)
    throw new InvalidInputError('documentId', named.hash, 'is not the SHA-256 of the document beside it');
  if (takesAny || published.has(sha256(sent))) return sent;
  if (may(await askCaller(), 'DOCUMENTS_ARBITRARY')) return sent;
  const message =
    'This server takes published documents alone from this caller. Name one by its hash, or send its text unchanged.';
  throw new DomainError('DOCUMENT_NOT_PUBLISHED', message);
}

function publishedOf({ hash, isApollo }: NamedDocument, published: ReadonlyMap<string, string>): string {
  const text = published.get(hash);
  if (text !== undefined) return text;
  const message = isApollo ? NOT_FOUND_FOR_APOLLO : `There is no published document sha256:${hash}.`;
  throw new DomainError('NOT_FOUND', message);
}

function documentNamedIn({ documentId, extensions }: DocumentRequest): NamedDocument | null {
  if (documentId !== undefined && documentId !== null) {
    const hash =
      typeof documentId === 'string' ? /^(?:sha256:)?([\da-f]{64})$/i.exec(documentId)?.[1] : undefined;
    if (hash === undefined)
      throw new InvalidInputError('documentId', documentId, 'is not sha256: and 64 hexadecimal digits');
    return { hash: hash.toLowerCase(), isApollo: false };
  }
  const apollo: unknown =
    typeof extensions === 'object' && extensions !== null ? Reflect.get(extensions, 'persistedQuery') : null;
  if (typeof apollo !== 'object' || apollo === null) return null;
  const { version, sha256Hash }: { version?: unknown; sha256Hash?: unknown } = apollo;
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[\da-f]{64}$/i.test(sha256Hash))
    throw new InvalidInputError(
      'extensions.persistedQuery',
      apollo,
      'is not version 1 with a sha256Hash of 64 hexadecimal digits',
    );
  return { hash: sha256Hash.toLowerCase(), isApollo: true };
}

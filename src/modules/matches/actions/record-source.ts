import type { Reader } from '../../../db/transaction.ts';
import type { SourceStatus, Validators } from '../domain/result-source.ts';

export interface SourceRecord {
  readonly location: string;
  readonly status: SourceStatus;
  /** Null unless FAILED. */
  readonly error: string | null;
  readonly at: Date;
  /** What was imported just now. */
  readonly content?: Validators & { readonly sha256: string };
  /** New validators of what was imported before; null keeps the earlier ones. */
  readonly validators?: Validators | null;
}

/** Remembers how the fetch of a source or document came out. What is known of its last imported content stays when it fails. */
export async function recordSource(db: Reader, record: SourceRecord): Promise<void> {
  const { location, status, error, at, content, validators } = record;
  const told = content ?? validators;
  const changes = {
    status,
    error,
    fetchedAt: at,
    ...(told ? { etag: told.etag, lastModified: told.lastModified } : {}),
    ...(content ? { sha256: content.sha256 } : {}),
    ...(status === 'IMPORTED' ? { changedAt: at } : {}),
  };
  await db.resultSource.upsert({
    where: { location },
    create: { location, ...changes },
    update: changes,
  });
}

import { DomainError } from '../../../shared/domain-error.ts';
import { findMatchFiles } from '../actions/find-match-files.ts';
import type { ResultSource, ResultSourceSetting } from '../domain/result-source.ts';
import { SourceError } from '../domain/source-error.ts';

/** A file, or a folder that is searched for `.csv` files at every depth. */
export function pathSource({ name, location }: ResultSourceSetting): ResultSource {
  /** The whole path is the server's own affair: messages have it as it was written. */
  const broken = (error: unknown): SourceError => {
    const reason = error instanceof Error ? error.message.replaceAll(location, name) : String(error);
    return new SourceError('SourceUnavailable', reason, { isTransient: false, cause: error });
  };
  return {
    name,
    documents: async () => {
      const files = await findMatchFiles({ paths: [location], knownAt: null, division: null }, null).catch(
        (error: unknown) => {
          if (error instanceof DomainError) throw broken(error);
          throw error;
        },
      );
      return files.map((file) => ({
        location: file.name,
        fileName: file.name,
        knownAt: null,
        fetch: async () => {
          const bytes = await file.read().catch((error: unknown) => {
            throw broken(error);
          });
          return { bytes, etag: null, lastModified: null };
        },
      }));
    },
  };
}

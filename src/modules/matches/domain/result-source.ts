/** A source of results as the server is told of it. */
export interface ResultSourceSetting {
  /** As it was written: what clients call it by. */
  readonly name: string;
  /** An http(s) address, or the absolute path of a file or folder. */
  readonly location: string;
}

/** What a source said of a document last, to be sent along when it is asked again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchedDocument extends Validators {
  readonly bytes: Uint8Array;
}

/** One file of a source. */
export interface SourceDocument {
  /** Its path or address, under which it is remembered. */
  readonly location: string;
  /** What the import goes by: `2526/E0.csv`. */
  readonly fileName: string;
  /** From when a fixtures file is known whose name holds no day; null leaves it refused. */
  readonly knownAt: Date | null;
  /** @throws SourceError when the source does not give it. */
  fetch(known: Validators | null, signal: AbortSignal): Promise<FetchedDocument | 'UNCHANGED'>;
}

/** Where results come from. */
export interface ResultSource {
  readonly name: string;
  /** @throws SourceError when the source cannot be reached. */
  documents(): Promise<readonly SourceDocument[]>;
}

/** How the last fetch of a source or document came out. */
export const SOURCE_STATUSES = {
  IMPORTED: 'It had something new, which was imported.',
  UNCHANGED: 'It had nothing new.',
  FAILED: 'It could not be reached, or what it gave was refused.',
} as const;
export type SourceStatus = keyof typeof SOURCE_STATUSES;

import { type FileClaim, readFileClaim } from '../../../src/modules/matches/domain/file-claim.ts';
import { ImportRefusedError } from '../../../src/modules/matches/domain/import-refused-error.ts';
import { type ParsedFile, parseMatchFile } from '../../../src/modules/matches/domain/parse-match-file.ts';

/** The file as it is read under this name. */
export function parse(text: string, name = 'E0.csv'): ParsedFile {
  const claim: FileClaim = readFileClaim(name);
  return parseMatchFile(name.split('/').at(-1) ?? name, text, claim);
}

export interface Refusal {
  readonly code: string;
  readonly line: number | null;
  readonly reason: string;
}

/** The refusal that the file meets. Anything else that is thrown is no refusal, and stays an error. */
export function refusalOf(text: string, name?: string): Refusal | null {
  try {
    parse(text, name);
    return null;
  } catch (error) {
    if (!(error instanceof ImportRefusedError)) throw error;
    const { code, line, reason } = error;
    return { code, line, reason };
  }
}

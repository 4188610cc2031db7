import { DomainError } from '../../../shared/domain-error.ts';

/** A file that is broken or is not what it claims to be. Nothing of it was stored. */
export class ImportRefusedError extends DomainError {
  readonly fileName: string;
  /** The line in the file, from 1; null when the fault is not in one line. */
  readonly line: number | null;
  readonly reason: string;

  constructor(fileName: string, line: number | null, reason: string) {
    super('IMPORT_REFUSED', `${fileName}${line === null ? '' : `, line ${line}`}: ${reason}`);
    this.fileName = fileName;
    this.line = line;
    this.reason = reason;
  }
}

import { DomainError } from '../../../shared/domain-error.ts';

/** An archive that is missing, cannot be written, or is not what its manifest says. Nothing half done is left. */
export class BackupFaultError extends DomainError {
  constructor(message: string, options?: ErrorOptions) {
    super('BACKUP_FAULT', message, options);
  }
}

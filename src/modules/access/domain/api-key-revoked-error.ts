import { DomainError } from '../../../shared/domain-error.ts';

/** A key was revoked before; that stands. */
export class ApiKeyRevokedError extends DomainError {
  readonly revokedAt: Date;
  readonly revokedBy: string | null;

  constructor(prefix: string, revokedAt: Date, revokedBy: string | null) {
    const by = revokedBy === null ? '' : ` by ${revokedBy}`;
    super('CONFLICT', `The key ${prefix} was revoked at ${revokedAt.toISOString()}${by} already.`);
    this.revokedAt = revokedAt;
    this.revokedBy = revokedBy;
  }
}

import { DomainError } from '../../shared/domain-error.ts';

const REASONS = {
  LOCKED: 'UNAVAILABLE',
  BROKEN: 'CONFLICT',
  FAILED: 'CONFLICT',
  EDITED: 'CONFLICT',
  UNKNOWN: 'CONFLICT',
  NOT_EMPTY: 'CONFLICT',
} as const;

/**
 * The migrations could not be applied. `LOCKED`: another process applies them for too long. `BROKEN`: one failed now;
 * nothing of it is stored. `FAILED`: one failed before. `EDITED`: the text of an applied one has changed. `UNKNOWN`: the
 * database has one that the folder lacks. `NOT_EMPTY`: the database has tables that no migration made.
 */
export class MigrationError extends DomainError {
  readonly reason: keyof typeof REASONS;

  constructor(reason: keyof typeof REASONS, message: string, options?: ErrorOptions) {
    super(REASONS[reason], message, options);
    this.reason = reason;
  }
}

import { DomainError } from '../../shared/domain-error.ts';

/** A key that was used before came with another input: one of the two calls is a mistake, and the first stands. */
export class IdempotencyConflictError extends DomainError {
  readonly idempotencyKey: string;
  readonly firstUsedAt: Date;

  constructor(operation: string, idempotencyKey: string, firstUsedAt: Date) {
    super(
      'IDEMPOTENCY_CONFLICT',
      `${operation}: idempotencyKey ${JSON.stringify(idempotencyKey)} was used at ${firstUsedAt.toISOString()} with another input`,
    );
    this.idempotencyKey = idempotencyKey;
    this.firstUsedAt = firstUsedAt;
  }
}

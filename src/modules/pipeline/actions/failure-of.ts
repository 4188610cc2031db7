import { databaseFaultOf } from '../../../db/database-fault.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { failureNameOf } from '../domain/failures/pipeline-error.ts';
import type { FatalName, RecoverableName } from '../domain/failures/pipeline-failure.ts';

/** A failure as checkpoints, runs and events tell it. */
export interface ToldFailure {
  readonly code: string;
  /** In the taxonomy; null for what was not foreseen. */
  readonly name: RecoverableName | FatalName | null;
  readonly message: string;
}

/** Which failure of the taxonomy was thrown, and how it is told; what is not foreseen is masked. */
export function failureOf(error: unknown): ToldFailure {
  const name = nameOf(error);
  if (error instanceof DomainError) return { code: error.code, name, message: error.message };
  if (name === 'LockConflict')
    return { code: 'CONFLICT', name, message: 'another transaction was in the way' };
  if (name !== null) {
    return {
      code: 'UNAVAILABLE',
      name,
      message: 'the database did not answer in time, or cannot be reached',
    };
  }
  const message = 'The run failed for an unforeseen reason, which is in the log under the id of its job.';
  return { code: 'INTERNAL', name, message };
}

function nameOf(error: unknown): RecoverableName | FatalName | null {
  const thrown = failureNameOf(error);
  if (thrown !== null) return thrown;
  if (error instanceof DomainError) {
    if (error.code === 'AUDIT_CHAIN_BROKEN') return 'AuditChainBroken';
    return error.code === 'BUDGET_EXHAUSTED' ? 'BudgetExhausted' : null;
  }
  const fault = databaseFaultOf(error);
  if (fault === null) return null;
  return fault === 'CONFLICT' ? 'LockConflict' : 'DatabaseTimeout';
}

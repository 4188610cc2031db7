import { DomainError } from '../../../../shared/domain-error.ts';
import type { ErrorCode } from '../../../../shared/error-code.ts';
import type { FatalName, RecoverableName } from './pipeline-failure.ts';

const CODES: Readonly<Record<RecoverableName | FatalName, ErrorCode>> = {
  DatabaseTimeout: 'UNAVAILABLE',
  SourceUnavailable: 'UNAVAILABLE',
  ProviderTimeout: 'UNAVAILABLE',
  RateLimited: 'UNAVAILABLE',
  LockConflict: 'CONFLICT',
  ConfigInvalid: 'BAD_USER_INPUT',
  SchemaMismatch: 'INTERNAL',
  AuditChainBroken: 'AUDIT_CHAIN_BROKEN',
  BudgetExhausted: 'BUDGET_EXHAUSTED',
  CriticalDrift: 'CRITICAL_DRIFT',
};

/** A failure of the taxonomy, thrown where it happens; what is done about it, `decideFailure` says. Skipped matches are no errors. */
export class PipelineError extends DomainError {
  readonly failure: RecoverableName | FatalName;

  constructor(failure: RecoverableName | FatalName, message: string, options?: ErrorOptions) {
    super(CODES[failure], message, options);
    this.failure = failure;
  }
}

/** The name in the taxonomy of what was thrown; null for what is not foreseen. */
export function failureNameOf(error: unknown): RecoverableName | FatalName | null {
  return error instanceof PipelineError ? error.failure : null;
}

import { DomainError } from '../../../shared/domain-error.ts';

/** The audit trail does not end where its head says: somebody changed it around the product. Nothing is decided on top of that. */
export class AuditChainBrokenError extends DomainError {
  constructor(detail: string, options?: ErrorOptions) {
    super('AUDIT_CHAIN_BROKEN', `nothing was decided: ${detail}`, options);
  }
}

import type { Scope } from '../../access/domain/scope.ts';
import type { AuditKind } from './decision.ts';

/**
 * What reading an entry of a kind takes besides the scope of the trail. Entries that a reader may not see are left out of pages and counts, so numbers are missing there;
 * `verifyAuditChain` goes over all of them for everyone.
 */
export const AUDIT_KIND_SCOPES: Readonly<Record<AuditKind, readonly Scope[]>> = {
  MATCH_DECISION: [],
  SETTLEMENT: [],
  IMPROVEMENT_TRANSITION: ['IMPROVEMENTS_READ'],
  EXPERIMENT_VERDICT: ['IMPROVEMENTS_READ'],
  STRATEGY_TRANSITION: ['CATALOGUE_READ'],
  // They name keys, and who gave and took them.
  ACCESS: ['ACCESS_READ'],
};

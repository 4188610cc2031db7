import type { Json } from '../../../shared/json.ts';

/** What an audit entry is about, with what can come of it. */
export const AUDIT_OUTCOMES = {
  MATCH_DECISION: ['PICKED', 'NO_EDGE', 'SKIPPED'],
  SETTLEMENT: ['SETTLED', 'RESETTLED'],
  IMPROVEMENT_TRANSITION: ['PROPOSED', 'ACTIVE', 'APPLIED', 'ARCHIVED'],
  EXPERIMENT_VERDICT: ['FAVOURS_PROPOSAL', 'FAVOURS_BASELINE', 'INCONCLUSIVE'],
  STRATEGY_TRANSITION: ['VERSIONED'],
  ACCESS: ['GRANTED', 'REVOKED'],
} as const;
export type AuditKind = keyof typeof AUDIT_OUTCOMES;
export type AuditOutcome<Kind extends AuditKind = AuditKind> = (typeof AUDIT_OUTCOMES)[Kind][number];

/** A decision as it goes into the audit trail. What it has nothing to do with is null. */
export interface Decision<Kind extends AuditKind = AuditKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly outcome: AuditOutcome<Kind>;
  readonly runId: string | null;
  /** Which as-of instant of the run, from 0; null without a run. */
  readonly step: number | null;
  readonly matchId: number | null;
  readonly pickId: string | null;
  /** What it is about where it is no match and no pick, on one line: `improvement:12`. */
  readonly subject: string | null;
  /** ISO instant of the match's kick-off as it was known; null where there is no match. */
  readonly kickOffAt: string | null;
  readonly payload: Json;
  readonly recordedAt: Date;
}

import {
  type MatchFacts,
  type SettlementBasis,
  settlementBasis,
  type SettlementInForce,
  type SettlementRules,
  whySettledAnew,
} from './settlement-basis.ts';

/** Where a pick stands. */
export interface PickStanding {
  readonly id: string;
  readonly matchId: number;
  /** As it was known when the run decided. */
  readonly kickOffAt: Date;
  /** How often it was settled. */
  readonly settlementNumber: number;
  /** Null while it is open. */
  readonly inForce: (SettlementInForce & { readonly auditEntryId: string }) | null;
}

/** A pick that is to be settled, or settled anew. */
export interface DueSettlement {
  readonly standing: PickStanding;
  readonly basis: SettlementBasis;
  /** Why it is void, or settled anew; null otherwise. */
  readonly reason: string | null;
}

/** What is to be done about a pick by what was known of its match as of an instant. */
export function dueSettlement(
  standing: PickStanding,
  facts: MatchFacts,
  rules: SettlementRules,
  asOf: Date,
): DueSettlement | 'OPEN' | 'STANDS' {
  const basis = settlementBasis(standing.kickOffAt, facts, rules);
  if (standing.inForce === null) {
    if (basis === null) return 'OPEN';
    return { standing, basis, reason: basis.kind === 'VOID' ? basis.reason : null };
  }
  const change = whySettledAnew(standing.inForce, basis, asOf);
  if (change === null || basis === null) return 'STANDS';
  return { standing, basis, reason: basis.kind === 'VOID' ? `${change}: ${basis.reason}` : change };
}

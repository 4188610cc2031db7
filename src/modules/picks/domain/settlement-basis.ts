import { daysBetween, ukDayOf } from '../../../shared/uk-time.ts';
import type { Score } from '../../../quant/settlement/settle-by-score.ts';

/** Rules that decide which picks stand. */
export interface SettlementRules {
  /** A match that is moved by more UK days than this from the day known at the decision, later or earlier, voids its picks. */
  readonly postponedVoidDays: number;
}

/** A match on Saturday that is played on Monday stands; one that goes into another week does not. */
export const DEFAULT_SETTLEMENT_RULES: SettlementRules = { postponedVoidDays: 3 };

/** What was known of a match at the instant of a settlement. */
export interface MatchFacts {
  readonly kickOffAt: Date;
  /** Null while the result is not known. */
  readonly score: Score | null;
  /** Why the match was declared void; null where it was not, or where that was taken back. */
  readonly declaredVoid: string | null;
}

export type VoidCause = 'DECLARED' | 'POSTPONED';

/** What a settlement rests on: another basis is another settlement. */
export type SettlementBasis =
  | { readonly kind: 'SCORE'; readonly score: Score }
  | { readonly kind: 'VOID'; readonly cause: VoidCause; readonly reason: string };

/** The settlement of a pick that is in force. */
export interface SettlementInForce {
  /** Null where it is void. */
  readonly score: Score | null;
  /** Null unless it is void. */
  readonly voidCause: VoidCause | null;
  /** The instant as of which it was made. */
  readonly asOf: Date;
}

/**
 * What settles a pick whose match was to kick off at `decidedKickOffAt`; null while nothing does. A declaration comes before everything;
 * then a match that was moved too far voids the pick, also once it is played on its new day; then the score decides.
 */
export function settlementBasis(
  decidedKickOffAt: Date,
  { kickOffAt, score, declaredVoid }: MatchFacts,
  { postponedVoidDays }: SettlementRules,
): SettlementBasis | null {
  if (declaredVoid !== null) return { kind: 'VOID', cause: 'DECLARED', reason: declaredVoid };
  const [decided, present] = [ukDayOf(decidedKickOffAt), ukDayOf(kickOffAt)];
  if (Math.abs(daysBetween(decided, present)) > postponedVoidDays) {
    return { kind: 'VOID', cause: 'POSTPONED', reason: `moved from ${decided} to ${present}` };
  }
  return score === null ? null : { kind: 'SCORE', score };
}

/**
 * Why a settled pick is settled anew, in words; null where the settlement in force stands. It stands against what is known as of an
 * earlier instant than its own, and where nothing is known any more (a declaration that was taken back before the match is played).
 */
export function whySettledAnew(
  inForce: SettlementInForce,
  basis: SettlementBasis | null,
  asOf: Date,
): string | null {
  if (basis === null || asOf < inForce.asOf) return null;
  const [before, now] = [nameOfForce(inForce), nameOfBasis(basis)];
  return before === now ? null : `${before} became ${now}`;
}

function nameOfForce({ score, voidCause }: SettlementInForce): string {
  return score === null ? `void (${String(voidCause).toLowerCase()})` : nameOfScore(score);
}

function nameOfBasis(basis: SettlementBasis): string {
  return basis.kind === 'SCORE' ? nameOfScore(basis.score) : `void (${basis.cause.toLowerCase()})`;
}

function nameOfScore({ homeGoals, awayGoals }: Score): string {
  return `${homeGoals}-${awayGoals}`;
}

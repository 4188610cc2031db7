import {
  type MatchFacts,
  settlementBasis,
  type SettlementRules,
} from '../../picks/domain/settlement-basis.ts';

/** A match that an experiment can observe, with the decisions that stand, in their order. */
export interface DueMatch {
  readonly matchId: number;
  readonly kickOffAt: Date;
  readonly auditEntryIds: readonly string[];
}

/** What was known of a match that was decided. */
export interface DecidedMatch extends MatchFacts {
  readonly matchId: number;
  readonly decisions: readonly { readonly auditEntryId: string; readonly kickOffAt: Date }[];
}

export interface DueMatches {
  /** In the order in which they are observed: by kick-off, then by id. */
  readonly due: readonly DueMatch[];
  /** Matches whose result is not known. */
  readonly waiting: number;
  /** Matches that are left out, for no bet on them stands. */
  readonly withoutStandingBets: number;
}

/**
 * Which matches can be observed. Bets stand by the rules of settlement: a decision that was taken for a day from which the match was moved
 * too far is not read, nor any of a match that was declared void, and a match without another decision is left out.
 */
export function dueMatches(matches: readonly DecidedMatch[], rules: SettlementRules): DueMatches {
  const due: DueMatch[] = [];
  let [waiting, withoutStandingBets] = [0, 0];
  for (const match of matches) {
    const { matchId, kickOffAt, decisions } = match;
    const standing = decisions.filter(
      (decision) => settlementBasis(decision.kickOffAt, match, rules)?.kind !== 'VOID',
    );
    if (standing.length === 0) withoutStandingBets += 1;
    else if (match.score === null) waiting += 1;
    else due.push({ matchId, kickOffAt, auditEntryIds: standing.map(({ auditEntryId }) => auditEntryId) });
  }
  due.sort((a, b) => a.kickOffAt.getTime() - b.kickOffAt.getTime() || a.matchId - b.matchId);
  return { due, waiting, withoutStandingBets };
}

import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { AuditKind, AuditOutcome } from '../domain/decision.ts';

const OUTCOMES: Record<AuditOutcome, string> = {
  PICKED: 'At least one selection was kept.',
  NO_EDGE: 'Every selection was weighed, and none was kept.',
  SKIPPED: 'The match was not modelled; the payload names the reason.',
  SETTLED: 'The pick was settled for the first time.',
  RESETTLED: 'The result was corrected after that, and the pick settled anew.',
  PROPOSED: 'The improvement was proposed, or is a proposal again.',
  ACTIVE: 'The improvement was taken into a test.',
  APPLIED: 'The improvement changed its strategy.',
  ARCHIVED: 'The improvement was put away.',
  FAVOURS_PROPOSAL: 'The experiment came out in favour of the proposed parameters.',
  FAVOURS_BASELINE: 'It came out in favour of the parameters in force.',
  INCONCLUSIVE: 'It reached its largest number of matches without a verdict for either.',
  VERSIONED: 'The rules of a strategy got a new version.',
  GRANTED: 'Access was given.',
  REVOKED: 'Access was taken away.',
};

const KINDS: Record<AuditKind, string> = {
  MATCH_DECISION: 'What a run decided about one match, with every selection it weighed.',
  SETTLEMENT: 'How a pick was settled.',
  IMPROVEMENT_TRANSITION: 'A change of the state of an improvement.',
  EXPERIMENT_VERDICT: 'How the experiment of an improvement came out.',
  STRATEGY_TRANSITION: 'A change of a strategy.',
  ACCESS: 'Access that was given or taken away.',
};

export const AuditOutcomeRef = builder.enumType('AuditOutcome', {
  description: 'What a decision came to; which values there can be follows from the kind.',
  values: describedEnum(OUTCOMES),
});

export const AuditKindRef = builder.enumType('AuditKind', {
  description: 'What an audit entry is about.',
  values: describedEnum(KINDS),
});

/** The kind that is stored. */
export function readKind(kind: string): AuditKind {
  const known = Object.keys(KINDS).find((one): one is AuditKind => one === kind);
  if (!known) throw new Error(`An audit entry of the unknown kind ${kind} is stored.`);
  return known;
}

/** The outcome that is stored. */
export function readOutcome(outcome: string): AuditOutcome {
  const known = Object.keys(OUTCOMES).find((one): one is AuditOutcome => one === outcome);
  if (!known) throw new Error(`An audit entry with the unknown outcome ${outcome} is stored.`);
  return known;
}

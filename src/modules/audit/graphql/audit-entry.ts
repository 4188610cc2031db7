import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
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
  VERSIONED: 'The rules of a strategy got a new version.',
  GRANTED: 'Access was given.',
  REVOKED: 'Access was taken away.',
};

const KINDS: Record<AuditKind, string> = {
  MATCH_DECISION: 'What a run decided about one match, with every selection it weighed.',
  SETTLEMENT: 'How a pick was settled.',
  IMPROVEMENT_TRANSITION: 'A change of the state of an improvement.',
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

export const AuditEntryRef = builder.prismaNode('AuditEntry', {
  id: { field: 'id' },
  nullable: true,
  description: 'A decision and everything it rests on. Entries are added, never changed or removed.',
  select: { id: true },
  findUnique: (id) => ({ id: uuidKey(id) }),
  fields: (t) => ({
    kind: t.field({
      type: AuditKindRef,
      select: { kind: true },
      description: 'What the entry is about.',
      resolve: ({ kind }) => readKind(kind),
    }),
    outcome: t.field({
      type: AuditOutcomeRef,
      select: { outcome: true },
      description: 'What the decision came to.',
      resolve: ({ outcome }) => readOutcome(outcome),
    }),
    payload: t.expose('payload', {
      type: 'JSON',
      description:
        'Inputs, model parameters, probabilities, the odds used, and every selection with the reason it was kept or refused. ' +
        '`version` tells its form.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When the decision was recorded.' }),
    match: t.relation('match', {
      nullable: true,
      description: 'The match it is about. Null when it is about none.',
    }),
    run: t.relation('run', { nullable: true, description: 'The run that decided. Null when no run did.' }),
    picks: t.relation('picks', {
      description:
        'The selections that were kept, by market and selection; empty unless the outcome is PICKED.',
      query: { orderBy: [{ market: 'asc' }, { selection: 'asc' }, { id: 'asc' }] },
      complexity: { field: 1, multiplier: 3 },
    }),
  }),
});

function readKind(kind: string): AuditKind {
  const known = Object.keys(KINDS).find((one): one is AuditKind => one === kind);
  if (!known) throw new Error(`An audit entry of the unknown kind ${kind} is stored.`);
  return known;
}

function readOutcome(outcome: string): AuditOutcome {
  const known = Object.keys(OUTCOMES).find((one): one is AuditOutcome => one === outcome);
  if (!known) throw new Error(`An audit entry with the unknown outcome ${outcome} is stored.`);
  return known;
}

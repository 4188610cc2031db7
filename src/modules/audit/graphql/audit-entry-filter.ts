import { defineFilter } from '../../../graphql/filters/define-filter.ts';
import { uuidKey } from '../../../graphql/node-id.ts';
import { matchFilter } from '../../matches/graphql/match-filter.ts';
import { pipelineRunFilter } from '../../pipeline/graphql/pipeline-run-filter.ts';
import { pickFilter } from '../../picks/graphql/pick-filter.ts';
import { AuditKindRef, AuditOutcomeRef } from './audit-enums.ts';

export const auditEntryFilter = defineFilter<'AuditEntry'>('AuditEntry', {
  id: { kind: 'id', column: 'id', keyOf: uuidKey, description: 'By id.' },
  sequence: { kind: 'int', column: 'sequence', description: 'By its number in the trail.' },
  kind: { kind: 'enum', type: AuditKindRef, column: 'kind', description: 'By what the entry is about.' },
  outcome: {
    kind: 'enum',
    type: AuditOutcomeRef,
    column: 'outcome',
    description: 'By what the decision came to.',
  },
  recordedAt: {
    kind: 'dateTime',
    column: 'recordedAt',
    description: 'By the instant at which it was recorded.',
  },
  sealedAt: {
    kind: 'dateTime',
    column: 'sealedAt',
    description: 'By the instant at which it was sealed, compared with its microseconds.',
  },
  kickOffAt: {
    kind: 'dateTime',
    column: 'kickOffAt',
    description: 'By the kick-off of its match as it was known then; null when it is about no match.',
  },
  step: {
    kind: 'int',
    column: 'step',
    description: 'By the as-of instant of the run, from 0; null when no run decided.',
  },
  subject: {
    kind: 'string',
    column: 'subject',
    description: 'By what it is about where that is neither a match nor a pick.',
  },
  hash: { kind: 'string', column: 'hash', description: 'By its hash, in lower-case hexadecimal digits.' },
  match: {
    kind: 'related',
    filter: () => matchFilter,
    where: (match) => ({ match }),
    description: 'By the match it is about.',
  },
  pick: {
    kind: 'related',
    filter: () => pickFilter,
    where: (pick) => ({ pick }),
    description: 'By the pick it is about, such as the one that was settled.',
  },
  run: {
    kind: 'related',
    filter: () => pipelineRunFilter,
    where: (run) => ({ run }),
    description: 'By the run that decided.',
  },
});
